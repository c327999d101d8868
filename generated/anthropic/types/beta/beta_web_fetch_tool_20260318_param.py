# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_tool_20260318_param import WebFetchTool20260318Param

__all__ = ["BetaWebFetchTool20260318Param"]

BetaWebFetchTool20260318Param: TypeAlias = WebFetchTool20260318Param
"""Reads a web page or PDF, filters it with code, can bypass the cache, and can leave contents that only the
code needed out of the answer.
"""
