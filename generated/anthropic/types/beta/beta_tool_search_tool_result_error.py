# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaToolSearchToolResultError"]


class BetaToolSearchToolResultError(BaseModel):
    """Why a search for tools failed. The request itself goes on."""

    error_code: Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"]

    error_message: Optional[str] = None
    """Details in words, where there are any."""

    type: Literal["tool_search_tool_result_error"]
