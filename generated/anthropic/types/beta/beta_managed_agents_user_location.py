# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUserLocation"]


class BetaManagedAgentsUserLocation(BaseModel):
    """Roughly where a user is. Every part is optional."""

    type: Literal["approximate"]

    city: Optional[str] = None
    """Name of the city, of 1 to 255 characters."""

    country: Optional[str] = None
    """Country code of two capital letters, by ISO 3166-1."""

    region: Optional[str] = None
    """State, province or other part of the country, of 1 to 255 characters."""

    timezone: Optional[str] = None
    """Name of the time zone in the IANA database, such as `Europe/Berlin`."""
