# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BashCodeExecutionResultBlockParam"]


class BashCodeExecutionResultBlockParam(TypedDict, total=False):
    """Output of a shell command that ran to its end, successfully or not."""

    content: Required[Iterable[types.BashCodeExecutionOutputBlockParam]]
    """Files that were made, ready for download."""

    return_code: Required[int]
    """Exit status; 0 means success."""

    stderr: Required[str]
    """What the command wrote to standard error."""

    stdout: Required[str]
    """What the command wrote to standard output."""

    type: Required[Literal["bash_code_execution_result"]]
