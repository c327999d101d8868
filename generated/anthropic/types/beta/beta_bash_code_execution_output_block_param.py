# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.bash_code_execution_output_block_param import BashCodeExecutionOutputBlockParam

__all__ = ["BetaBashCodeExecutionOutputBlockParam"]

BetaBashCodeExecutionOutputBlockParam: TypeAlias = BashCodeExecutionOutputBlockParam
"""A file that the command left behind."""
