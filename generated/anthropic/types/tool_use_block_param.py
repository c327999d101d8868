# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .direct_caller_param import DirectCallerParam
from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
from .server_tool_caller_param import ServerToolCallerParam

__all__ = ["Caller", "ToolUseBlockParam"]

Caller: TypeAlias = Union[DirectCallerParam, ServerToolCallerParam, ServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""


class ToolUseBlockParam(TypedDict, total=False):
    """A call to a tool from an earlier answer, sent back before its result."""

    id: Required[str]
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Required[Dict[str, object]]
    """Arguments of the call, in the shape of the tool's `input_schema`."""

    name: Required[str]
    """Name of the tool that is called."""

    type: Required[Literal["tool_use"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    caller: Caller
    """Who made the call: the model itself, or code that it ran."""

    toolset_name: Optional[str]
    """Toolset that the tool belongs to; null for a tool that stands by itself."""
