# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_tool_20260309_param import WebFetchTool20260309Param

__all__ = ["BetaWebFetchTool20260309Param"]

BetaWebFetchTool20260309Param: TypeAlias = WebFetchTool20260309Param
"""Reads a web page or PDF, filters it with code, and can be made to bypass the cache."""
