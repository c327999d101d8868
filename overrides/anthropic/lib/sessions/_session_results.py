"""The tool calls that a session runner reports, and the events that answer them. No I/O."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Union

from typing_extensions import Literal, TypeAlias

from anthropic._core.models.type_guards import is_dict
from anthropic.types.beta import sessions as session_types

DispatchedToolUseEvent: TypeAlias = Union[
    "session_types.BetaManagedAgentsAgentToolUseEvent",
    "session_types.BetaManagedAgentsAgentCustomToolUseEvent",
]
DispatchedToolResultParams: TypeAlias = Union[
    "session_types.BetaManagedAgentsUserToolResultEventParams",
    "session_types.BetaManagedAgentsUserCustomToolResultEventParams",
]

_NO_OUTPUT = "(no output)"
_SUPPORTED_BLOCKS = frozenset({"image", "document", "search_result"})


@dataclass(frozen=True)
class DispatchedToolCall:
    """A tool call of a session that was handled."""

    event: DispatchedToolUseEvent
    """The event that called the tool; `event.input` is its input."""

    result: Optional[DispatchedToolResultParams]
    """The event that answers it. None if the tool is not the runner's, or the call was denied."""

    tool_use_id: str
    """`event.id`."""

    name: str
    """`event.name`."""

    is_error: bool
    """Whether the tool failed; false if it was not run."""

    posted: bool = True
    """Whether the session has the result; false if there is no result."""

    confirmation: Optional[Literal["allow", "deny"]] = None
    """The decision of the user, or of the agent's permissions, on a call that needed to be confirmed; None
    for any other."""


def result_event(event: Any, content: Union[str, List[Any]], *, is_error: bool) -> Dict[str, Any]:
    """Build the event that answers a call."""
    is_custom = event.type == "agent.custom_tool_use"
    return {
        "type": "user.custom_tool_result" if is_custom else "user.tool_result",
        "custom_tool_use_id" if is_custom else "tool_use_id": event.id,
        "is_error": is_error,
        "content": _session_content(content),
    }


def _session_content(content: Union[str, List[Any]]) -> List[Dict[str, Any]]:
    """Convert content for a session, which takes fewer types of blocks than messages do: others become JSON
    text."""
    if isinstance(content, str):
        return [_text(content)]
    return [_session_block(block if is_dict(block) else block.to_dict()) for block in content] or [_text("")]


def _session_block(block: Dict[str, Any]) -> Dict[str, Any]:
    if block.get("type") == "text":
        return _text(block.get("text"))
    return block if block.get("type") in _SUPPORTED_BLOCKS else _text(json.dumps(block))


def _text(text: Any) -> Dict[str, Any]:
    return {"type": "text", "text": text or _NO_OUTPUT}
