# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ToolSearchToolSearchResultBlockParam"]


class ToolSearchToolSearchResultBlockParam(TypedDict, total=False):
    """Tools that a search found."""

    tool_references: Required[Iterable[types.ToolReferenceBlockParam]]
    """The tools whose definitions were loaded into the context, best match first."""

    type: Required[Literal["tool_search_tool_search_result"]]
