# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsUsageReportTimeBucket"]


class BetaAnalyticsUsageReportTimeBucket(BaseModel):
    """Usage in one time bucket."""

    ending_at: datetime
    """End of the time bucket, in UTC."""

    results: List[beta_organization_types.BetaAnalyticsUsageBucketedResult]
    """Usage in the bucket, an entry per group."""

    starting_at: datetime
    """Start of the time bucket, in UTC."""
