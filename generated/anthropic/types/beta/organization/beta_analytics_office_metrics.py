# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsOfficeMetrics"]


class BetaAnalyticsOfficeMetrics(BaseModel):
    """Activity in the Office applications, for each of them."""

    excel: beta_organization_types.BetaAnalyticsOfficeProductMetrics

    outlook: beta_organization_types.BetaAnalyticsOfficeProductMetrics

    powerpoint: beta_organization_types.BetaAnalyticsOfficeProductMetrics

    word: beta_organization_types.BetaAnalyticsOfficeProductMetrics
