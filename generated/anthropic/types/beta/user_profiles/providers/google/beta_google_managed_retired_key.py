# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from anthropic._core.models import BaseModel

__all__ = ["BetaGoogleManagedRetiredKey"]


class BetaGoogleManagedRetiredKey(BaseModel):
    """An encryption key that was in use before."""

    expires_at: datetime
    """When the key ceases to be needed, in UTC."""

    external_key_id: str

    region: str
    """Region that the key was for."""
