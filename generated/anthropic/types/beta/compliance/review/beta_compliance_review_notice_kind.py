# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewNoticeKind"]


class BetaComplianceReviewNoticeKind(BaseModel):
    """What a review notice is."""

    type: Literal["response_requested", "warning", "question"]
    """Kind of notice: you are asked to respond to the cases (`response_requested`), warned (`warning`), or
    asked something (`question`).
    """
