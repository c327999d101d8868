# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["AvailableToolsLimitExceededErrorDetails"]


class AvailableToolsLimitExceededErrorDetails(BaseModel):
    """More tools are available in the request than allowed."""

    error_code: Literal["available_tools_limit_exceeded"]
