# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types
from anthropic.types.organization import spend_limits as organization_spend_limits_types

__all__ = ["SpendLimitIncreaseRequest"]


class SpendLimitIncreaseRequest(BaseModel):
    """Request for a higher spend limit."""

    id: str
    """ID of the request."""

    actor: organization_spend_limits_types.SpendLimitIncreaseRequestActor
    """Who asks for the higher limit."""

    created_at: datetime
    """When the request was made, in UTC."""

    period: organization_types.SpendLimitPeriod
    """Period over which spending counts towards the limit."""

    status: organization_spend_limits_types.SpendLimitIncreaseRequestStatus
    """Whether the request is pending, approved or denied."""

    type: Literal["spend_limit_increase_request"]

    resolved_at: Optional[datetime] = None
    """When the request was approved or denied, in UTC; null while it is pending."""

    resolved_by: Optional[organization_spend_limits_types.SpendLimitIncreaseRequestResolvedBy] = None
    """Who approved or denied the request; null while it is pending."""

    spend_summary: Optional[organization_types.SpendSummary] = None
    """Limit in effect for the actor and what has been spent; null when it is not given."""
