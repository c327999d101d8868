# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam
from .tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam

__all__ = ["Content", "ToolSearchToolResultBlockParam"]

Content: TypeAlias = Union[ToolSearchToolResultErrorParam, ToolSearchToolSearchResultBlockParam]
"""The tools that were found, or an error."""


class ToolSearchToolResultBlockParam(TypedDict, total=False):
    """Tools found for an earlier answer, sent back unchanged."""

    content: Required[Content]
    """The tools that were found, or an error."""

    tool_use_id: Required[str]
    """The `id` of the `server_tool_use` block that this answers."""

    type: Required[Literal["tool_search_tool_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
