# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["WebSearchToolResultError"]


class WebSearchToolResultError(BaseModel):
    """Why a web search failed. The request itself goes on."""

    error_code: types.WebSearchToolResultErrorCode

    type: Literal["web_search_tool_result_error"]
