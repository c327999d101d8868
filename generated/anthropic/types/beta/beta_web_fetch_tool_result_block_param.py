# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_direct_caller_param import BetaDirectCallerParam
from .beta_server_tool_caller_20260120_param import BetaServerToolCaller20260120Param
from .beta_server_tool_caller_param import BetaServerToolCallerParam
from .beta_web_fetch_block_param import BetaWebFetchBlockParam
from .beta_web_fetch_tool_result_error_block_param import BetaWebFetchToolResultErrorBlockParam

__all__ = ["BetaWebFetchToolResultBlockParam", "Caller", "Content"]

Caller: TypeAlias = Union[BetaDirectCallerParam, BetaServerToolCallerParam, BetaServerToolCaller20260120Param]
"""Who made the call: the model itself, or code that it ran."""

Content: TypeAlias = Union[BetaWebFetchToolResultErrorBlockParam, BetaWebFetchBlockParam]
"""The page that was read, or an error."""


class BetaWebFetchToolResultBlockParam(TypedDict, total=False):
    """A page fetched for an earlier answer, sent back unchanged."""

    content: Required[Content]
    """The page that was read, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["web_fetch_tool_result"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    caller: Caller
    """Who made the call: the model itself, or code that it ran."""
