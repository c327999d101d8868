# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.bash_code_execution_result_block_param import BashCodeExecutionResultBlockParam

__all__ = ["BetaBashCodeExecutionResultBlockParam"]

BetaBashCodeExecutionResultBlockParam: TypeAlias = BashCodeExecutionResultBlockParam
"""Output of a shell command that ran to its end, successfully or not."""
