# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaBashCodeExecutionToolResultErrorParam"]


class BetaBashCodeExecutionToolResultErrorParam(TypedDict, total=False):
    """Why a shell command could not be run. The request itself goes on."""

    error_code: Required[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ]
    ]

    type: Required[Literal["bash_code_execution_tool_result_error"]]
