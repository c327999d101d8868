# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["WebFetchToolResultErrorBlockParam"]


class WebFetchToolResultErrorBlockParam(TypedDict, total=False):
    """Why a page could not be fetched. The request itself goes on."""

    error_code: Required[types.WebFetchToolResultErrorCode]

    type: Required[Literal["web_fetch_tool_result_error"]]
