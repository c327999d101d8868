# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewCaseCloseReason"]


class BetaComplianceReviewCaseCloseReason(BaseModel):
    """Why a review case was closed."""

    type: Literal["responded", "window_ended", "ended_by_anthropic"]
    """What closed it: your response (`responded`), the end of the time to respond (`window_ended`), or
    Anthropic (`ended_by_anthropic`).
    """
