# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_tool_search_tool_result_error import BetaToolSearchToolResultError

__all__ = ["BetaToolSearchToolResultErrorObject"]

BetaToolSearchToolResultErrorObject: TypeAlias = BetaToolSearchToolResultError
