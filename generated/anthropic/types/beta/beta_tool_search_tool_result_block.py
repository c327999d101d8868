# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaToolSearchToolResultBlock", "Content"]

Content: TypeAlias = Annotated[
    Union["beta_types.BetaToolSearchToolResultError", "beta_types.BetaToolSearchToolSearchResultBlock"],
    PropertyInfo(discriminator="type"),
]
"""The tools that were found, or an error."""


class BetaToolSearchToolResultBlock(BaseModel):
    """The tools that a search found, or why it failed."""

    content: Content
    """The tools that were found, or an error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block that this answers."""

    type: Literal["tool_search_tool_result"]
