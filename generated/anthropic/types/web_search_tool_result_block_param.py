# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .direct_caller_param import DirectCallerParam
from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
from .server_tool_caller_param import ServerToolCallerParam

__all__ = ["Caller", "WebSearchToolResultBlockParam"]

Caller: TypeAlias = Union[DirectCallerParam, ServerToolCallerParam, ServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""


class WebSearchToolResultBlockParam(TypedDict, total=False):
    """Results of a web search from an earlier answer, sent back unchanged."""

    content: Required[types.WebSearchToolResultBlockParamContentParam]
    """The pages that were found, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["web_search_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    caller: Caller
    """Who made the call: the model itself, or code that it ran."""
