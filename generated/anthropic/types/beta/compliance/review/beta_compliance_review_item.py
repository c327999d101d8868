# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewItem"]


class BetaComplianceReviewItem(BaseModel):
    """A message of your organization that was read in a review, with its content as far as that is
    available.
    """

    id: str
    """ID of the item."""

    content_expires_at: datetime
    """Until when the content can be fetched, in UTC."""

    created_at: datetime
    """When the item was created, in UTC."""

    details: beta_compliance_review_types.BetaComplianceReviewMessageDetails
    """The message itself."""

    organization_id: str
    """Organization that the resource belongs to."""

    read_reason: beta_compliance_review_types.BetaComplianceReviewSafeguardsReason
    """Why the message was read."""

    type: Literal["compliance_review_item"]

    actor: Optional[beta_compliance_review_types.BetaComplianceReviewActor] = None
    """Who made the request; null when it is not known."""

    user_profile_id: Optional[str] = None
    """User profile that the request was attributed to; null when there was none."""

    workspace_id: Optional[str] = None
    """Workspace that the resource belongs to; null when it belongs to none."""
