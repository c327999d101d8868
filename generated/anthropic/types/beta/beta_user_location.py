# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaUserLocation"]


class BetaUserLocation(BaseModel):
    """Roughly where the user is."""

    type: Literal["approximate"]

    city: Optional[str] = None
    """Name of the city, in full, such as `San Francisco`."""

    country: Optional[str] = None
    """Two-letter country code by ISO 3166-1."""

    region: Optional[str] = None
    """State, province or other part of the country."""

    timezone: Optional[str] = None
    """Name of the time zone in the IANA database, such as `Europe/Berlin`."""
