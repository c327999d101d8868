# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["EncryptedCodeExecutionResultBlockParam"]


class EncryptedCodeExecutionResultBlockParam(TypedDict, total=False):
    """Output of code that ran to its end, with its standard output encrypted because it contains results of
    web searches.
    """

    content: Required[Iterable[types.CodeExecutionOutputBlockParam]]
    """Files that were made, ready for download."""

    encrypted_stdout: Required[str]
    """Standard output, in encrypted form; has to be sent back unchanged."""

    return_code: Required[int]
    """Exit status; 0 means success."""

    stderr: Required[str]
    """What the code wrote to standard error. Unencrypted in every case."""

    type: Required[Literal["encrypted_code_execution_result"]]
