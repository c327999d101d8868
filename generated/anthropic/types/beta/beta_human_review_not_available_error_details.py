# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaHumanReviewNotAvailableErrorDetails"]


class BetaHumanReviewNotAvailableErrorDetails(BaseModel):
    """Human review is not available here."""

    error_code: Literal["human_review_not_available"]
