# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["TextEditorCodeExecutionToolResultErrorCode"]

TextEditorCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
]
"""Why a file in the container could not be viewed or edited."""
