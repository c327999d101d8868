# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["TextEditorCodeExecutionStrReplaceResultBlock"]


class TextEditorCodeExecutionStrReplaceResultBlock(BaseModel):
    """Says which lines of a file in the container were changed."""

    lines: Optional[List[str]] = None
    """The change as lines of a diff."""

    new_lines: Optional[int] = None
    """Number of lines after the change."""

    new_start: Optional[int] = None
    """Line where the changed part starts, after the change."""

    old_lines: Optional[int] = None
    """Number of lines before the change."""

    old_start: Optional[int] = None
    """Line where the changed part starts, before the change."""

    type: Literal["text_editor_code_execution_str_replace_result"]
