# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["EnforcedSpendLimitReachedErrorDetails"]


class EnforcedSpendLimitReachedErrorDetails(BaseModel):
    """As much was spent as a limit allows, and the limit stops further requests."""

    error_code: Literal["enforced_spend_limit_reached"]
