# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_tool_20250910_param import WebFetchTool20250910Param

__all__ = ["BetaWebFetchTool20250910Param"]

BetaWebFetchTool20250910Param: TypeAlias = WebFetchTool20250910Param
"""Reads a web page or PDF whose URL occurs in the conversation."""
