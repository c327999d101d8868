# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .tool_search_tool_result_error import ToolSearchToolResultError

__all__ = ["ToolSearchToolResultErrorObject"]

ToolSearchToolResultErrorObject: TypeAlias = ToolSearchToolResultError
