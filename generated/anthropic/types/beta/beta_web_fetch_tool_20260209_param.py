# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_tool_20260209_param import WebFetchTool20260209Param

__all__ = ["BetaWebFetchTool20260209Param"]

BetaWebFetchTool20260209Param: TypeAlias = WebFetchTool20260209Param
"""Reads a web page or PDF and filters its contents by code before they reach the context."""
