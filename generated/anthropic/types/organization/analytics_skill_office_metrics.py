# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsSkillOfficeMetrics"]


class AnalyticsSkillOfficeMetrics(BaseModel):
    """Use of a skill in the Office applications."""

    excel: organization_types.AnalyticsSkillOfficeProductMetrics
    """Figures for Excel."""

    outlook: organization_types.AnalyticsSkillOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: organization_types.AnalyticsSkillOfficeProductMetrics
    """Figures for PowerPoint."""

    word: organization_types.AnalyticsSkillOfficeProductMetrics
    """Figures for Word."""
