# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["CodeExecutionResultBlock"]


class CodeExecutionResultBlock(BaseModel):
    """Output of code that ran to its end, successfully or not."""

    content: List[types.CodeExecutionOutputBlock]
    """Files that were made, ready for download."""

    return_code: int
    """Exit status; 0 means success."""

    stderr: str
    """What the code wrote to standard error. Unencrypted in every case."""

    stdout: str
    """What the code wrote to standard output."""

    type: Literal["code_execution_result"]
