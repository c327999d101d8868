# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectCMEKRegionFailed"]


class BetaGoogleManagedProjectCMEKRegionFailed(BaseModel):
    """The key of the region cannot be used."""

    error: str
    """Why the key cannot be used."""

    type: Literal["failed"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect in the region; null when there is none."""
