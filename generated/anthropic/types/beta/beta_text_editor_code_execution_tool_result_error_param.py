# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaTextEditorCodeExecutionToolResultErrorParam"]


class BetaTextEditorCodeExecutionToolResultErrorParam(TypedDict, total=False):
    """Why a file in the container could not be viewed or edited. The request itself goes on."""

    error_code: Required[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ]
    ]

    type: Required[Literal["text_editor_code_execution_tool_result_error"]]

    error_message: Optional[str]
    """Details in words, where there are any."""
