# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["WebSearchToolRequestErrorParam"]


class WebSearchToolRequestErrorParam(TypedDict, total=False):
    """Why a web search failed. The request itself goes on."""

    error_code: Required[types.WebSearchToolResultErrorCode]

    type: Required[Literal["web_search_tool_result_error"]]
