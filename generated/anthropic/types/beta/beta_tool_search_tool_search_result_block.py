# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaToolSearchToolSearchResultBlock"]


class BetaToolSearchToolSearchResultBlock(BaseModel):
    """Tools that a search found."""

    tool_references: List[beta_types.BetaToolReferenceBlock]
    """The tools whose definitions were loaded into the context, best match first."""

    type: Literal["tool_search_tool_search_result"]
