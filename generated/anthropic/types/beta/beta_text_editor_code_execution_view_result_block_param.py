# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.text_editor_code_execution_view_result_block_param import (
    TextEditorCodeExecutionViewResultBlockParam,
)

__all__ = ["BetaTextEditorCodeExecutionViewResultBlockParam"]

BetaTextEditorCodeExecutionViewResultBlockParam: TypeAlias = TextEditorCodeExecutionViewResultBlockParam
"""Contents of a file in the container, or some lines of it."""
