# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewTranscript"]


class BetaComplianceReviewTranscript(BaseModel):
    """An item that a review case is about."""

    item_id: str
    """ID of the review item. Fetch it to read the content."""

    user_profile_id: Optional[str] = None
    """User profile that the request was attributed to; null when there was none."""
