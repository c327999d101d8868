# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["TextEditorCodeExecutionCreateResultBlockParam"]


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict, total=False):
    """Says that a file was written in the container."""

    is_file_update: Required[bool]
    """Whether the file existed before and was replaced."""

    type: Required[Literal["text_editor_code_execution_create_result"]]
