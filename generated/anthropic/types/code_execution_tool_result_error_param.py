# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["CodeExecutionToolResultErrorParam"]


class CodeExecutionToolResultErrorParam(TypedDict, total=False):
    """Why code could not be run. The request itself goes on."""

    error_code: Required[types.CodeExecutionToolResultErrorCode]

    type: Required[Literal["code_execution_tool_result_error"]]
