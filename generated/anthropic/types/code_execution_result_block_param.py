# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["CodeExecutionResultBlockParam"]


class CodeExecutionResultBlockParam(TypedDict, total=False):
    """Output of code that ran to its end, successfully or not."""

    content: Required[Iterable[types.CodeExecutionOutputBlockParam]]
    """Files that were made, ready for download."""

    return_code: Required[int]
    """Exit status; 0 means success."""

    stderr: Required[str]
    """What the code wrote to standard error. Unencrypted in every case."""

    stdout: Required[str]
    """What the code wrote to standard output."""

    type: Required[Literal["code_execution_result"]]
