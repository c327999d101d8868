# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_search_tool_20250305_param import WebSearchTool20250305Param

__all__ = ["BetaWebSearchTool20250305Param"]

BetaWebSearchTool20250305Param: TypeAlias = WebSearchTool20250305Param
"""Searches the web; the results come with citations."""
