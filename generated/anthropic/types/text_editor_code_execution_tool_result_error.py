# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["TextEditorCodeExecutionToolResultError"]


class TextEditorCodeExecutionToolResultError(BaseModel):
    """Why a file in the container could not be viewed or edited. The request itself goes on."""

    error_code: types.TextEditorCodeExecutionToolResultErrorCode

    error_message: Optional[str] = None
    """Details in words, where there are any."""

    type: Literal["text_editor_code_execution_tool_result_error"]
