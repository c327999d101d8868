# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginMarketplaceValidationPluginWarning"]


class BetaPluginMarketplaceValidationPluginWarning(BaseModel):
    """A warning about a plugin."""

    error_code: str
    """Code of the warning, for programs to act upon."""

    message: str
    """The warning in words, for people to read."""
