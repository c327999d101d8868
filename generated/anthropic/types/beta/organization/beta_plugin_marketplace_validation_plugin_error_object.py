# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginMarketplaceValidationPluginErrorObject"]


class BetaPluginMarketplaceValidationPluginErrorObject(BaseModel):
    """A plugin that is not valid."""

    error: str
    """The error in words, for people to read."""

    error_code: str
    """Code of the error, for programs to act upon."""

    name: str
    """Which plugin it is."""
