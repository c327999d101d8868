# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedCMEKRegionSuspended"]


class BetaGoogleManagedCMEKRegionSuspended(BaseModel):
    """The use of the key of the region is suspended."""

    type: Literal["suspended"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect at present; null when none is."""
