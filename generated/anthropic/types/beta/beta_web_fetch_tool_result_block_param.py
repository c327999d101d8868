# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchToolResultBlockParam", "Caller", "Content"]

Caller: TypeAlias = Union[
    "beta_types.BetaDirectCallerParam",
    "beta_types.BetaServerToolCallerParam",
    "beta_types.BetaServerToolCaller20260120Param",
]

Content: TypeAlias = Union[
    "beta_types.BetaWebFetchToolResultErrorBlockParam", "beta_types.BetaWebFetchBlockParam"
]


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
