# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["EnforcedSpendLimitReachedErrorDetails"]


class EnforcedSpendLimitReachedErrorDetails(BaseModel):
    """A spend limit that is enforced is reached."""

    error_code: Literal["enforced_spend_limit_reached"]
