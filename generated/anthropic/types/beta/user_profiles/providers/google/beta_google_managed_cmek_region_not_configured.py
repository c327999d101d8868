# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedCMEKRegionNotConfigured"]


class BetaGoogleManagedCMEKRegionNotConfigured(BaseModel):
    """No key is set for the region."""

    type: Literal["not_configured"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect at present; null when none is."""
