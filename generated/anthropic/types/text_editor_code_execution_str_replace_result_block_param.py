# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["TextEditorCodeExecutionStrReplaceResultBlockParam"]


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict, total=False):
    """Says which lines of a file in the container were changed."""

    type: Required[Literal["text_editor_code_execution_str_replace_result"]]

    lines: Optional[SequenceNotStr[str]]
    """The change as lines of a diff."""

    new_lines: Optional[int]
    """Number of lines after the change."""

    new_start: Optional[int]
    """Line where the changed part starts, after the change."""

    old_lines: Optional[int]
    """Number of lines before the change."""

    old_start: Optional[int]
    """Line where the changed part starts, before the change."""
