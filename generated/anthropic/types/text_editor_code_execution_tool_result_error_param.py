# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["TextEditorCodeExecutionToolResultErrorParam"]


class TextEditorCodeExecutionToolResultErrorParam(TypedDict, total=False):
    """Why a file in the container could not be viewed or edited. The request itself goes on."""

    error_code: Required[types.TextEditorCodeExecutionToolResultErrorCode]

    type: Required[Literal["text_editor_code_execution_tool_result_error"]]

    error_message: Optional[str]
    """Details in words, where there are any."""
