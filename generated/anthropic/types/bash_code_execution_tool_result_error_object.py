# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .bash_code_execution_tool_result_error import BashCodeExecutionToolResultError

__all__ = ["BashCodeExecutionToolResultErrorObject"]

BashCodeExecutionToolResultErrorObject: TypeAlias = BashCodeExecutionToolResultError
