# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchToolResultBlock", "Caller", "Content"]

Caller: TypeAlias = Annotated[
    Union[
        "beta_types.BetaDirectCaller",
        "beta_types.BetaServerToolCaller",
        "beta_types.BetaServerToolCaller20260120",
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or code that it ran."""

Content: TypeAlias = Annotated[
    Union["beta_types.BetaWebFetchToolResultErrorBlock", "beta_types.BetaWebFetchBlock"],
    PropertyInfo(discriminator="type"),
]
"""The page that was read, or an error."""


class BetaWebFetchToolResultBlock(BaseModel):
    """The page that was fetched, or why that failed."""

    content: Content
    """The page that was read, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["web_fetch_tool_result"]

    caller: Optional[Caller] = None
    """Who made the call: the model itself, or code that it ran."""
