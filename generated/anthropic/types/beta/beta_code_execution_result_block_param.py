# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_result_block_param import CodeExecutionResultBlockParam

__all__ = ["BetaCodeExecutionResultBlockParam"]

BetaCodeExecutionResultBlockParam: TypeAlias = CodeExecutionResultBlockParam
"""Output of code that ran to its end, successfully or not."""
