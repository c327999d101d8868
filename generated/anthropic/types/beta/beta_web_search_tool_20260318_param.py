# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_search_tool_20260318_param import WebSearchTool20260318Param

__all__ = ["BetaWebSearchTool20260318Param"]

BetaWebSearchTool20260318Param: TypeAlias = WebSearchTool20260318Param
"""Searches the web and filters the results by code; results that only the code needed can be left out of the
answer.
"""
