# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectCMEKRegionSuspended"]


class BetaGoogleManagedProjectCMEKRegionSuspended(BaseModel):
    """Encryption with the key of the region is suspended."""

    type: Literal["suspended"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect in the region; null when there is none."""
