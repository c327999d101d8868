# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["EncryptedCodeExecutionResultBlock"]


class EncryptedCodeExecutionResultBlock(BaseModel):
    """Output of code that ran to its end, with its standard output encrypted because it contains results of
    web searches.
    """

    content: List[types.CodeExecutionOutputBlock]
    """Files that were made, ready for download."""

    encrypted_stdout: str
    """Standard output, in encrypted form; has to be sent back unchanged."""

    return_code: int
    """Exit status; 0 means success."""

    stderr: str
    """What the code wrote to standard error. Unencrypted in every case."""

    type: Literal["encrypted_code_execution_result"]
