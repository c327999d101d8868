# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedCMEKRegionPending"]


class BetaGoogleManagedCMEKRegionPending(BaseModel):
    """The key of the region is still to be checked."""

    type: Literal["pending"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect at present; null when none is."""

    error: Optional[str] = None
    """What has gone wrong so far, in words; null when nothing has."""
