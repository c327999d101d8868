# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchToolResultErrorBlock"]


class BetaWebFetchToolResultErrorBlock(BaseModel):
    """Why a page could not be fetched. The request itself goes on."""

    error_code: beta_types.BetaWebFetchToolResultErrorCode

    type: Literal["web_fetch_tool_result_error"]
