"""The tool calls of a message: which are pending, which tools are available, and the results of failed calls.
No I/O."""

from __future__ import annotations

import inspect
import logging
import traceback
from typing import Any, Dict, Iterable, List, Mapping, Set, Tuple

from anthropic._concurrency.threads import AsyncCallError
from anthropic._core.deprecation import warn_caller
from anthropic._core.models.type_guards import is_dict
from anthropic._core.request.tool_definitions import tool_definitions

from ._errors import ToolError, ToolResultError
from ._results import UnrepresentableError, result_block

logger = logging.getLogger("anthropic.lib.tools")

MISTAKES = (AsyncCallError, ToolResultError)
"""Errors for the programmer, of which the model is not told."""


def split_tools(tools: Iterable[Any]) -> Tuple[List[Any], List[Any]]:
    """Return the tools that can be run, and the definitions of all.

    Raises:
        TypeError: one of them is no tool.
    """
    listed = list(tools)
    runnable = [tool for tool in listed if hasattr(tool, "call") and hasattr(tool, "to_dict")]
    return runnable, tool_definitions(listed)


def check_tools(tools: Iterable[Any], *, is_async: bool) -> None:
    """Refuse tools that the runner cannot call.

    Raises:
        TypeError: one is async, and the runner is not; or it is a sync tool of an async function.
    """
    for tool in tools:
        func: Any = getattr(tool, "func", check_tools)
        of_async_function = any(map(inspect.iscoroutinefunction, (func, func.__call__)))
        if inspect.iscoroutinefunction(tool.call):
            if not is_async:
                raise TypeError(
                    f"The tool {tool.name} is async, which the tool runner of Anthropic cannot call; use"
                    " AsyncAnthropic, or `beta_tool` with a function that is not async"
                )
        elif of_async_function:
            raise TypeError(
                f"The function of the tool {tool.name} is async; use `beta_async_tool` and AsyncAnthropic"
            )


def pending_calls(message: Any) -> List[Any]:
    """Return the tool calls in a message that the client has to answer: none unless the model stopped to have
    them run, and none if the input of one was cut off."""
    if message.stop_reason not in ("tool_use", None):
        return []
    calls = [block for block in message.content or () if block.type == "tool_use"]
    return [] if any(getattr(call, "_is_cut_off", False) for call in calls) else calls


def available_names(messages: Iterable[Any], names: Iterable[str]) -> Set[str]:
    """Return the tools that are available in a conversation: system messages may remove some and add them
    again."""
    known = set(names)
    available = set(known)
    for message in messages:
        if not is_dict(message) or message.get("role") != "system" or isinstance(message.get("content"), str):
            continue
        for block in message["content"]:
            tool: Any = block.get("tool") or {}
            if tool.get("type") != "tool_reference":
                continue
            if block.get("type") == "tool_removal":
                available.discard(tool.get("name"))
            elif block.get("type") == "tool_addition" and tool.get("name") in known:
                available.add(tool["name"])
    return available


def finished_result(call: Any, value: Any) -> Dict[str, Any]:
    """Return the result of a call that succeeded.

    Raises:
        ToolResultError: the value cannot be represented in JSON.
    """
    return _with_toolset(call, _block(call, value))


def failed_result(call: Any, error: Exception) -> Dict[str, Any]:
    """Return the result of a call that raised. The error's text may hold secrets, so it is not logged.

    Raises:
        ToolResultError: the error is a `ToolError`, whose content cannot be represented in JSON.
    """
    if isinstance(error, ToolError):
        return _with_toolset(call, _block(call, error.content, is_error=True))
    frames = traceback.extract_tb(error.__traceback__)[-1:]
    location = f" at {frames[0].filename}:{frames[0].lineno}" if frames else ""
    logger.error("The tool %s raised %s%s", call.name, type(error).__name__, location)
    logger.debug("The tool %s raised", call.name, exc_info=error)
    return _with_toolset(call, result_block(call.id, repr(error), is_error=True))


def unknown_result(call: Any, names: Iterable[str]) -> Dict[str, Any]:
    """Return the result of a call to a tool that the runner does not have."""
    warn_caller(
        f"Tool {call.name!r} not found in tool runner. Available tools: {sorted(names)}. Tools that are only"
        " described have to be answered by you, with `append_messages()`; others can be passed as"
        " `beta_tool`s.",
        UserWarning,
    )
    return _with_toolset(call, result_block(call.id, f"Error: Tool '{call.name}' not found", is_error=True))


def _block(call: Any, value: Any, *, is_error: bool = False) -> Dict[str, Any]:
    try:
        return result_block(call.id, value, is_error=is_error)
    except UnrepresentableError as error:
        raise ToolResultError(
            f"The tool {call.name} returned what has no form in JSON; return text, content blocks, or what"
            f" becomes JSON: {error.__cause__}"
        ) from error.__cause__


def _with_toolset(call: Any, block: Dict[str, Any]) -> Dict[str, Any]:
    extra: Mapping[str, Any] = getattr(call, "__dict__", {})
    toolset = extra.get("toolset_name")
    return {**block, "toolset_name": toolset} if toolset else block
