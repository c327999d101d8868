# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BashCodeExecutionResultBlock"]


class BashCodeExecutionResultBlock(BaseModel):
    """Output of a shell command that ran to its end, successfully or not."""

    content: List[types.BashCodeExecutionOutputBlock]
    """Files that were made, ready for download."""

    return_code: int
    """Exit status; 0 means success."""

    stderr: str
    """What the command wrote to standard error."""

    stdout: str
    """What the command wrote to standard output."""

    type: Literal["bash_code_execution_result"]
