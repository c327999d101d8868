# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["CodeExecutionToolResultError"]


class CodeExecutionToolResultError(BaseModel):
    """Why code could not be run. The request itself goes on."""

    error_code: types.CodeExecutionToolResultErrorCode

    type: Literal["code_execution_tool_result_error"]
