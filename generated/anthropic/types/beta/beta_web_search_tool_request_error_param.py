# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_search_tool_request_error_param import WebSearchToolRequestErrorParam

__all__ = ["BetaWebSearchToolRequestErrorParam"]

BetaWebSearchToolRequestErrorParam: TypeAlias = WebSearchToolRequestErrorParam
"""Why a web search failed. The request itself goes on."""
