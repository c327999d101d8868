# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginMarketplaceValidationPluginWarnings"]


class BetaPluginMarketplaceValidationPluginWarnings(BaseModel):
    """A plugin for which there are warnings."""

    name: str
    """Which plugin it is."""

    warnings: List[beta_organization_types.BetaPluginMarketplaceValidationPluginWarning]
    """Warnings about the plugin."""
