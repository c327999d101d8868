# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["WebFetchToolResultErrorBlock"]


class WebFetchToolResultErrorBlock(BaseModel):
    """Why a page could not be fetched. The request itself goes on."""

    error_code: types.WebFetchToolResultErrorCode

    type: Literal["web_fetch_tool_result_error"]
