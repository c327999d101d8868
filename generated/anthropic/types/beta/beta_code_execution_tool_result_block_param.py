# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam

__all__ = ["BetaCodeExecutionToolResultBlockParam"]

BetaCodeExecutionToolResultBlockParam: TypeAlias = CodeExecutionToolResultBlockParam
"""Result of running code from an earlier answer, sent back unchanged."""
