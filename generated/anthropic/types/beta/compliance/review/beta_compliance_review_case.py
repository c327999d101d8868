# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewCase"]


class BetaComplianceReviewCase(BaseModel):
    """A case in which Anthropic reviews use by your organization that may go against the usage policy, and to
    which you can respond.
    """

    id: str
    """ID of the case."""

    created_at: datetime
    """When the case was created, in UTC."""

    organization_id: str
    """Organization that the case is about."""

    policy_categories: List[beta_compliance_review_types.BetaComplianceReviewPolicyCategory]
    """Categories of the policy that the case is about."""

    status: beta_compliance_review_types.BetaComplianceReviewCaseStatus
    """Whether the case is open or closed, and why it was closed."""

    transcripts: List[beta_compliance_review_types.BetaComplianceReviewTranscript]
    """The items that the case is about."""

    type: Literal["compliance_review_case"]

    updated_at: datetime
    """When the case last changed, in UTC."""

    enforcement_action: Optional[beta_compliance_review_types.BetaComplianceReviewEnforcementAction] = None
    """What was done about the use in question; null when nothing was."""

    workspace_id: Optional[str] = None
    """Workspace that the case is about; null when it is about none in particular."""
