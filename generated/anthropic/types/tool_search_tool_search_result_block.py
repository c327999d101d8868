# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ToolSearchToolSearchResultBlock"]


class ToolSearchToolSearchResultBlock(BaseModel):
    """Tools that a search found."""

    tool_references: List[types.ToolReferenceBlock]
    """The tools whose definitions were loaded into the context, best match first."""

    type: Literal["tool_search_tool_search_result"]
