# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .text_editor_code_execution_tool_result_error import TextEditorCodeExecutionToolResultError

__all__ = ["TextEditorCodeExecutionToolResultErrorObject"]

TextEditorCodeExecutionToolResultErrorObject: TypeAlias = TextEditorCodeExecutionToolResultError
