# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_code_execution_tool_result_error import BetaCodeExecutionToolResultError

__all__ = ["BetaCodeExecutionToolResultErrorObject"]

BetaCodeExecutionToolResultErrorObject: TypeAlias = BetaCodeExecutionToolResultError
