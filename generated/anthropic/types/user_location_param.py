# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["UserLocationParam"]


class UserLocationParam(TypedDict, total=False):
    """Roughly where the user is."""

    type: Required[Literal["approximate"]]

    city: Optional[str]
    """Name of the city, in full, such as `San Francisco`."""

    country: Optional[str]
    """Two-letter country code by ISO 3166-1."""

    region: Optional[str]
    """State, province or other part of the country."""

    timezone: Optional[str]
    """Name of the time zone in the IANA database, such as `Europe/Berlin`."""
