# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_text_editor_code_execution_tool_result_error import BetaTextEditorCodeExecutionToolResultError

__all__ = ["BetaTextEditorCodeExecutionToolResultErrorObject"]

BetaTextEditorCodeExecutionToolResultErrorObject: TypeAlias = BetaTextEditorCodeExecutionToolResultError
