"""Parse the commands of the memory tool. No I/O."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from anthropic._core.models.checks import Problem, ValidationError
from anthropic._core.models.type_guards import is_mapping
from anthropic._core.schemas import decode_value

from ._errors import ToolInputError, UnknownCommandError

_NAMES = ("view", "create", "str_replace", "insert", "delete", "rename")


def parse_command(input: object) -> Any:
    """Parse the input of a tool call into the class of its command.

    Raises:
        TypeError: the input is neither a mapping nor a command.
        ToolInputError: the command does not exist, or its arguments do not fit.
    """
    if not is_mapping(input):
        if getattr(input, "command", None) in _NAMES:
            return input
        raise TypeError(f"The input of memory has to be a dictionary, not {type(input).__name__}")
    name: Any = input.get("command")
    if name not in _NAMES:
        listed = ", ".join(repr(each) for each in _NAMES)
        raise UnknownCommandError("memory", [Problem(("command",), f"must be one of {listed}, not {name!r}")])
    module = import_module(f"anthropic.types.beta.beta_memory_tool_20250818_{name}_command")
    words = "".join(word.title() for word in name.split("_"))
    try:
        return decode_value(getattr(module, f"BetaMemoryTool20250818{words}Command"), dict(input))
    except ValidationError as error:
        raise ToolInputError("memory", error.problems) from None
