# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_bash_code_execution_tool_result_error import BetaBashCodeExecutionToolResultError

__all__ = ["BetaBashCodeExecutionToolResultErrorObject"]

BetaBashCodeExecutionToolResultErrorObject: TypeAlias = BetaBashCodeExecutionToolResultError
