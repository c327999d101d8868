# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectCMEKRegionPending"]


class BetaGoogleManagedProjectCMEKRegionPending(BaseModel):
    """The key of the region has yet to be checked with success."""

    type: Literal["pending"]

    effective_external_key_id: Optional[str] = None
    """ID of the external key that is in effect in the region; null when there is none."""

    error: Optional[str] = None
    """What went wrong so far; null when nothing did."""
