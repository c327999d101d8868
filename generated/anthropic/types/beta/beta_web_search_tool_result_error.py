# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebSearchToolResultError"]


class BetaWebSearchToolResultError(BaseModel):
    """Why a web search failed. The request itself goes on."""

    error_code: beta_types.BetaWebSearchToolResultErrorCode

    type: Literal["web_search_tool_result_error"]
