# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam

__all__ = ["BetaToolSearchToolSearchResultBlockParam"]

BetaToolSearchToolSearchResultBlockParam: TypeAlias = ToolSearchToolSearchResultBlockParam
"""Tools that a search found."""
