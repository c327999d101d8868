# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.web_fetch_tool_result_error_block_param import WebFetchToolResultErrorBlockParam

__all__ = ["BetaWebFetchToolResultErrorBlockParam"]

BetaWebFetchToolResultErrorBlockParam: TypeAlias = WebFetchToolResultErrorBlockParam
"""Why a page could not be fetched. The request itself goes on."""
