# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTextEditorCodeExecutionCreateResultBlock"]


class BetaTextEditorCodeExecutionCreateResultBlock(BaseModel):
    """Says that a file was written in the container."""

    is_file_update: bool
    """Whether the file existed before and was replaced."""

    type: Literal["text_editor_code_execution_create_result"]
