# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.text_editor_code_execution_create_result_block_param import (
    TextEditorCodeExecutionCreateResultBlockParam,
)

__all__ = ["BetaTextEditorCodeExecutionCreateResultBlockParam"]

BetaTextEditorCodeExecutionCreateResultBlockParam: TypeAlias = TextEditorCodeExecutionCreateResultBlockParam
"""Says that a file was written in the container."""
