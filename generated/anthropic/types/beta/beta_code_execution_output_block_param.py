# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.code_execution_output_block_param import CodeExecutionOutputBlockParam

__all__ = ["BetaCodeExecutionOutputBlockParam"]

BetaCodeExecutionOutputBlockParam: TypeAlias = CodeExecutionOutputBlockParam
"""A file that the code left behind."""
