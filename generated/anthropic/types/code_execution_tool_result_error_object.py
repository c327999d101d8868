# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .code_execution_tool_result_error import CodeExecutionToolResultError

__all__ = ["CodeExecutionToolResultErrorObject"]

CodeExecutionToolResultErrorObject: TypeAlias = CodeExecutionToolResultError
