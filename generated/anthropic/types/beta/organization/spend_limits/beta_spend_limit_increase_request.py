# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import spend_limits as beta_organization_spend_limits_types

__all__ = ["BetaSpendLimitIncreaseRequest"]


class BetaSpendLimitIncreaseRequest(BaseModel):
    """Request for a higher spend limit."""

    id: str
    """ID of the request."""

    actor: beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestActor

    created_at: datetime
    """When the request was made, in UTC."""

    period: beta_organization_types.BetaSpendLimitPeriod

    status: beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestStatus

    type: Literal["spend_limit_increase_request"]

    resolved_at: Optional[datetime] = None
    """When the request was approved or denied, in UTC; null while it is pending."""

    resolved_by: Optional[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestResolvedBy] = None
    """Who approved or denied the request; null while it is pending."""

    spend_summary: Optional[beta_organization_types.BetaSpendSummary] = None
    """Limit in effect for the actor and what has been spent; null when it is not given."""
