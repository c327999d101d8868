# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginMarketplaceValidationReport"]


class BetaPluginMarketplaceValidationReport(BaseModel):
    """What a check of a plugin marketplace found."""

    plugin_errors: List[beta_organization_types.BetaPluginMarketplaceValidationPluginErrorObject]
    """Plugins that are not valid, each with its error."""

    plugin_warnings: List[beta_organization_types.BetaPluginMarketplaceValidationPluginWarnings]
    """Plugins for which there are warnings."""

    total_plugin_count: int
    """How many plugins the marketplace contains."""

    type: Literal["plugin_marketplace_validation_report"]

    valid: bool
    """Whether the marketplace is valid."""

    commit_sha: Optional[str] = None
    """Commit that was checked; null when no repository was."""

    manifest_error: Optional[str] = None
    """What is wrong with the manifest of the marketplace, in words; null when nothing is."""

    manifest_error_code: Optional[str] = None
    """Code of the error in the manifest; null when there is none."""

    ref: Optional[str] = None
    """Branch, tag or commit that was asked for; null when none was."""
