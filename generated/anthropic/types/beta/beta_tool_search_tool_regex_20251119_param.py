# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param

__all__ = ["BetaToolSearchToolRegex20251119Param"]

BetaToolSearchToolRegex20251119Param: TypeAlias = ToolSearchToolRegex20251119Param
"""Finds tools with `defer_loading` by a regular expression over their names and descriptions."""
