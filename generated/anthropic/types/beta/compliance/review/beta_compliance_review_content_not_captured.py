# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewContentNotCaptured"]


class BetaComplianceReviewContentNotCaptured(BaseModel):
    """The content is not available because no copy of it was made."""

    type: Literal["not_captured"]
