# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsOfficeMetrics"]


class AnalyticsOfficeMetrics(BaseModel):
    """Activity in the Office applications, for each of them."""

    excel: organization_types.AnalyticsOfficeProductMetrics
    """Figures for Excel."""

    outlook: organization_types.AnalyticsOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: organization_types.AnalyticsOfficeProductMetrics
    """Figures for PowerPoint."""

    word: organization_types.AnalyticsOfficeProductMetrics
    """Figures for Word."""
