# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsConnectorOfficeMetrics"]


class BetaAnalyticsConnectorOfficeMetrics(BaseModel):
    """Use of a connector in the Office applications."""

    excel: beta_organization_types.BetaAnalyticsConnectorOfficeProductMetrics

    outlook: beta_organization_types.BetaAnalyticsConnectorOfficeProductMetrics

    powerpoint: beta_organization_types.BetaAnalyticsConnectorOfficeProductMetrics

    word: beta_organization_types.BetaAnalyticsConnectorOfficeProductMetrics
