# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewMessageDetails"]


class BetaComplianceReviewMessageDetails(BaseModel):
    """A message under review: request, answer and model."""

    type: Literal["message"]

    content: Optional[beta_compliance_review_types.BetaComplianceReviewCreateMessageContent] = None
    """The request and its answer; null when they are not available."""

    content_unavailable_reason: Optional[
        beta_compliance_review_types.BetaComplianceReviewContentUnavailableReason
    ] = None
    """Why the content is not available; null when it is."""

    model: Optional[str] = None
    """Model that the request went to; null when it is not known."""
