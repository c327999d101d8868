# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["CodeExecutionOutputBlockParam"]


class CodeExecutionOutputBlockParam(TypedDict, total=False):
    """A file that the code left behind."""

    file_id: Required[str]
    """ID under which the file can be downloaded."""

    type: Required[Literal["code_execution_output"]]
