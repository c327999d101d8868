# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_search_tool_bm25_20251119_param import ToolSearchToolBm25_20251119Param

__all__ = ["BetaToolSearchToolBm25_20251119Param"]

BetaToolSearchToolBm25_20251119Param: TypeAlias = ToolSearchToolBm25_20251119Param
"""Finds tools with `defer_loading` by words that occur in their names and descriptions."""
