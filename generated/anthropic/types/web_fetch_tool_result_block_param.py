# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .direct_caller_param import DirectCallerParam
from .server_tool_caller_20260120_param import ServerToolCaller20260120Param
from .server_tool_caller_param import ServerToolCallerParam
from .web_fetch_block_param import WebFetchBlockParam
from .web_fetch_tool_result_error_block_param import WebFetchToolResultErrorBlockParam

__all__ = ["Caller", "Content", "WebFetchToolResultBlockParam"]

Caller: TypeAlias = Union[DirectCallerParam, ServerToolCallerParam, ServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""

Content: TypeAlias = Union[WebFetchToolResultErrorBlockParam, WebFetchBlockParam]
"""The page that was read, or an error."""


class WebFetchToolResultBlockParam(TypedDict, total=False):
    """A page fetched for an earlier answer, sent back unchanged."""

    content: Required[Content]
    """The page that was read, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["web_fetch_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    caller: Caller
    """Who made the call: the model itself, or code that it ran."""
