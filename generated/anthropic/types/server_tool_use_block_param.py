# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .direct_caller_param import DirectCallerParam
from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
from .server_tool_caller_param import ServerToolCallerParam

__all__ = ["Caller", "ServerToolUseBlockParam"]

Caller: TypeAlias = Union[DirectCallerParam, ServerToolCallerParam, ServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""


class ServerToolUseBlockParam(TypedDict, total=False):
    """A call to a server tool from an earlier answer, sent back before its result."""

    id: Required[str]
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Required[Dict[str, object]]
    """Arguments of the call, such as `query` for a search or `code` for an execution."""

    name: Required[
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
    ]
    """Which server tool is called."""

    type: Required[Literal["server_tool_use"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    caller: Caller
    """Who made the call: the model itself, or code that it ran."""
