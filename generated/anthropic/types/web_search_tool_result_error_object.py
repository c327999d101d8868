# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .web_search_tool_result_error import WebSearchToolResultError

__all__ = ["WebSearchToolResultErrorObject"]

WebSearchToolResultErrorObject: TypeAlias = WebSearchToolResultError
