# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaCodeExecutionToolResultError"]


class BetaCodeExecutionToolResultError(BaseModel):
    """Why code could not be run. The request itself goes on."""

    error_code: beta_types.BetaCodeExecutionToolResultErrorCode

    type: Literal["code_execution_tool_result_error"]
