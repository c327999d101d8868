# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsUserLocationParam"]


class BetaManagedAgentsUserLocationParam(TypedDict, total=False):
    """Roughly where a user is. Every part is optional."""

    type: Required[Literal["approximate"]]

    city: Optional[str]
    """Name of the city, of 1 to 255 characters."""

    country: Optional[str]
    """Country code of two capital letters, by ISO 3166-1."""

    region: Optional[str]
    """State, province or other part of the country, of 1 to 255 characters."""

    timezone: Optional[str]
    """Name of the time zone in the IANA database, such as `Europe/Berlin`."""
