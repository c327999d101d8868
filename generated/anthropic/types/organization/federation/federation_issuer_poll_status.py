# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["FederationIssuerPollStatus"]


class FederationIssuerPollStatus(BaseModel):
    """How the regular fetching of the keys of an issuer goes."""

    consecutive_failures: int
    """How many attempts have failed since the last one that succeeded."""

    last_fetched_at: Optional[datetime] = None
    """When the keys were last fetched, in UTC; null when they never were."""

    next_poll_at: Optional[datetime] = None
    """When the keys are to be fetched next, in UTC; null when that is not planned."""
