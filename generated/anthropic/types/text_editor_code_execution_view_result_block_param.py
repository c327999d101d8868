# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["TextEditorCodeExecutionViewResultBlockParam"]


class TextEditorCodeExecutionViewResultBlockParam(TypedDict, total=False):
    """Contents of a file in the container, or some lines of it."""

    content: Required[str]
    """The part of the file that was viewed."""

    file_type: Required[Literal["text", "image", "pdf"]]
    """Kind of file that was viewed; line numbers are given for `text` only."""

    type: Required[Literal["text_editor_code_execution_view_result"]]

    num_lines: Optional[int]
    """Number of lines that are shown."""

    start_line: Optional[int]
    """Number of the first line that is shown, counted from 1."""

    total_lines: Optional[int]
    """Number of lines in the whole file."""
