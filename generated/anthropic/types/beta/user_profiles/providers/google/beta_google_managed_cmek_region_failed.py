# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedCMEKRegionFailed"]


class BetaGoogleManagedCMEKRegionFailed(BaseModel):
    """The key of the region did not pass the check."""

    error: str
    """What went wrong, in words."""

    type: Literal["failed"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect at present; null when none is."""
