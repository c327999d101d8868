# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedProjectRetiredKey"]


class BetaGoogleManagedProjectRetiredKey(BaseModel):
    """A key that is no longer set but still needed for a time."""

    expires_at: datetime
    """When the key is no longer needed, in UTC."""

    external_key_id: str

    region: str
    """Region that the key was set for."""
