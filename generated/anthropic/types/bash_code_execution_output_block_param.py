# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BashCodeExecutionOutputBlockParam"]


class BashCodeExecutionOutputBlockParam(TypedDict, total=False):
    """A file that the command left behind."""

    file_id: Required[str]
    """ID under which the file can be downloaded."""

    type: Required[Literal["bash_code_execution_output"]]
