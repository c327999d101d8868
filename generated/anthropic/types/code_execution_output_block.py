# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CodeExecutionOutputBlock"]


class CodeExecutionOutputBlock(BaseModel):
    """A file that the code left behind."""

    file_id: str
    """ID under which the file can be downloaded."""

    type: Literal["code_execution_output"]
