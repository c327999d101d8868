# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_search_tool_20260209_param import WebSearchTool20260209Param

__all__ = ["BetaWebSearchTool20260209Param"]

BetaWebSearchTool20260209Param: TypeAlias = WebSearchTool20260209Param
"""Searches the web and filters the results by code before they reach the context."""
