# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BashCodeExecutionToolResultErrorParam"]


class BashCodeExecutionToolResultErrorParam(TypedDict, total=False):
    """Why a shell command could not be run. The request itself goes on."""

    error_code: Required[types.BashCodeExecutionToolResultErrorCode]

    type: Required[Literal["bash_code_execution_tool_result_error"]]
