# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaAdvisorToolResultErrorParam"]


class BetaAdvisorToolResultErrorParam(TypedDict, total=False):
    """Why the advisor gave no advice. The request itself goes on without it."""

    error_code: Required[
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
    ]

    type: Required[Literal["advisor_tool_result_error"]]
