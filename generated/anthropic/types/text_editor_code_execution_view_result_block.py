# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["TextEditorCodeExecutionViewResultBlock"]


class TextEditorCodeExecutionViewResultBlock(BaseModel):
    """Contents of a file in the container, or some lines of it."""

    content: str
    """The part of the file that was viewed."""

    file_type: Literal["text", "image", "pdf"]
    """Kind of file that was viewed; line numbers are given for `text` only."""

    num_lines: Optional[int] = None
    """Number of lines that are shown."""

    start_line: Optional[int] = None
    """Number of the first line that is shown, counted from 1."""

    total_lines: Optional[int] = None
    """Number of lines in the whole file."""

    type: Literal["text_editor_code_execution_view_result"]
