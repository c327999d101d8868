# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsSkillOfficeMetrics"]


class BetaAnalyticsSkillOfficeMetrics(BaseModel):
    """Use of a skill in the Office applications."""

    excel: beta_organization_types.BetaAnalyticsSkillOfficeProductMetrics

    outlook: beta_organization_types.BetaAnalyticsSkillOfficeProductMetrics

    powerpoint: beta_organization_types.BetaAnalyticsSkillOfficeProductMetrics

    word: beta_organization_types.BetaAnalyticsSkillOfficeProductMetrics
