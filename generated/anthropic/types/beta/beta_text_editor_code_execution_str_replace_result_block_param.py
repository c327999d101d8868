# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.text_editor_code_execution_str_replace_result_block_param import (
    TextEditorCodeExecutionStrReplaceResultBlockParam,
)

__all__ = ["BetaTextEditorCodeExecutionStrReplaceResultBlockParam"]

BetaTextEditorCodeExecutionStrReplaceResultBlockParam: TypeAlias = (
    TextEditorCodeExecutionStrReplaceResultBlockParam
)
"""Says which lines of a file in the container were changed."""
