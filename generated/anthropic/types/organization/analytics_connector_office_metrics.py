# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsConnectorOfficeMetrics"]


class AnalyticsConnectorOfficeMetrics(BaseModel):
    """Use of a connector in the Office applications."""

    excel: organization_types.AnalyticsConnectorOfficeProductMetrics
    """Figures for Excel."""

    outlook: organization_types.AnalyticsConnectorOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: organization_types.AnalyticsConnectorOfficeProductMetrics
    """Figures for PowerPoint."""

    word: organization_types.AnalyticsConnectorOfficeProductMetrics
    """Figures for Word."""
