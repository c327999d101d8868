# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAdvisorToolResultError"]


class BetaAdvisorToolResultError(BaseModel):
    """Why the advisor gave no advice. The request itself goes on without it."""

    error_code: Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]

    type: Literal["advisor_tool_result_error"]
