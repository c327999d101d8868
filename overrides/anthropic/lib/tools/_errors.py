"""The errors whose content is sent to the model as the result of a tool call."""

from __future__ import annotations

from typing import Any, Iterable, List

import anthropic.lib.tools._results as results
from anthropic._core.models.checks import Problem
from anthropic._core.models.type_guards import is_dict, is_list


class ToolError(Exception):
    """An error to raise in a tool, to answer the model with a text or content blocks of your own.

    `content` becomes the content of the result, which is marked as an error. For any other exception the
    model is sent its `repr`.
    """

    content: results.BetaFunctionToolResultType

    def __init__(self, content: results.BetaFunctionToolResultType) -> None:
        super().__init__(content if isinstance(content, str) else _text(content))
        self.content = content


class ToolResultError(TypeError):
    """A tool returned what has no form in JSON: a mistake in the program, which the model is not told of."""


class ToolInputError(ToolError, ValueError):
    """A tool call whose input does not fit the schema; `problems` says what is wrong where."""

    def __init__(self, tool: str, problems: List[Problem]) -> None:
        lines = "".join(f"\n- {problem}" for problem in problems)
        super().__init__(
            f"The tool {tool} was not run, because its input does not fit its schema:{lines}\n"
            "Call it again with an input that does."
        )
        self.problems = problems


class UnknownCommandError(ToolInputError, NotImplementedError):
    """A command that a tool does not have."""


class MissingArgumentError(TypeError, ValueError):
    """A call without an argument that it needs."""


class PathError(ToolError, ValueError):
    """A path that leads out of the directories that a tool may reach."""


class ShellStartError(ToolError, OSError):
    """A shell that cannot be started."""


class ShellTimeoutError(ToolError, TimeoutError):
    """A command that took too long, and was ended with its shell."""


class ShellEndedError(ToolError, RuntimeError):
    """A command for a shell that has ended."""


def _text(blocks: Iterable[Any]) -> str:
    """Return the text among blocks, for tracebacks and logs; other blocks are named by their type."""
    if not is_list(blocks):
        return repr(blocks)
    return " ".join(
        str(block.get("text", f"[{block.get('type')}]")) if is_dict(block) else repr(block)
        for block in blocks
    )
