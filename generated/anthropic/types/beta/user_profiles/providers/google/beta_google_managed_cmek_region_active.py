# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedCMEKRegionActive"]


class BetaGoogleManagedCMEKRegionActive(BaseModel):
    """The key of the region was checked and is in use."""

    type: Literal["active"]

    validated_at: datetime
    """When the key was found to work, in UTC."""

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect at present; null when none is."""

    error: Optional[str] = None
    """What went wrong in the last check, in words; null when nothing did."""

    last_checked_at: Optional[datetime] = None
    """When the key was last checked, in UTC; null when that is not known."""
