# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RampLimitExceededErrorDetails"]


class RampLimitExceededErrorDetails(BaseModel):
    """Use has grown faster than allowed."""

    error_code: Literal["ramp_limit_exceeded"]
