# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewNotice"]


class BetaComplianceReviewNotice(BaseModel):
    """A message from Anthropic about one or more review cases."""

    id: str
    """ID of the notice."""

    case_ids: List[str]
    """IDs of the cases that the notice is about."""

    created_at: datetime
    """When the notice was created, in UTC."""

    kind: beta_compliance_review_types.BetaComplianceReviewNoticeKind
    """What the notice is: a request to respond, a warning or a question."""

    message: str
    """Text of the notice, for people to read."""

    organization_id: str
    """Organization that the notice is for."""

    type: Literal["compliance_review_notice"]

    respond_by: Optional[datetime] = None
    """Until when a response is due, in UTC; null when none is."""
