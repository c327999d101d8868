# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from anthropic._core.models import BaseModel
from anthropic.types.beta.organization import analytics as beta_organization_analytics_types

__all__ = ["BetaAnalyticsCostItem"]


class BetaAnalyticsCostItem(BaseModel):
    """Cost of one group in one time bucket."""

    cost: beta_organization_analytics_types.BetaAnalyticsCostMetrics
    """What the usage cost."""

    ending_at: datetime
    """End of the time bucket, in UTC."""

    group: beta_organization_analytics_types.BetaAnalyticsCostGroup
    """What the cost is grouped by, with the values of this group."""

    starting_at: datetime
    """Start of the time bucket, in UTC."""
