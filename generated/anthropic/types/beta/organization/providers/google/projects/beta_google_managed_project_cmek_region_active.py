# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectCMEKRegionActive"]


class BetaGoogleManagedProjectCMEKRegionActive(BaseModel):
    """The key of the region was checked and is in effect."""

    type: Literal["active"]

    validated_at: datetime
    """When the key was found usable, in UTC."""

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect in the region; null when there is none."""

    error: Optional[str] = None
    """What went wrong with the key since then; null when nothing did."""

    last_checked_at: Optional[datetime] = None
    """When the key was last checked, in UTC; null when that is not given."""
