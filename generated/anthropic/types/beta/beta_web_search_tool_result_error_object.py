# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_web_search_tool_result_error import BetaWebSearchToolResultError

__all__ = ["BetaWebSearchToolResultErrorObject"]

BetaWebSearchToolResultErrorObject: TypeAlias = BetaWebSearchToolResultError
