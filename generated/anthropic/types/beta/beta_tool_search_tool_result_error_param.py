# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolSearchToolResultErrorParam"]


class BetaToolSearchToolResultErrorParam(TypedDict, total=False):
    """Why a search for tools failed. The request itself goes on."""

    error_code: Required[
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"]
    ]

    type: Required[Literal["tool_search_tool_result_error"]]

    error_message: Optional[str]
    """Details in words, where there are any."""
