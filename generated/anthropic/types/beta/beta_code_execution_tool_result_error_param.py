# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_result_error_param import CodeExecutionToolResultErrorParam

__all__ = ["BetaCodeExecutionToolResultErrorParam"]

BetaCodeExecutionToolResultErrorParam: TypeAlias = CodeExecutionToolResultErrorParam
"""Why code could not be run. The request itself goes on."""
