# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ToolSearchToolResultErrorParam"]


class ToolSearchToolResultErrorParam(TypedDict, total=False):
    """Why a search for tools failed. The request itself goes on."""

    error_code: Required[types.ToolSearchToolResultErrorCode]

    type: Required[Literal["tool_search_tool_result_error"]]

    error_message: Optional[str]
    """Details in words, where there are any."""
