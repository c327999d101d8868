# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationDeliveryHealth"]


class BetaTelemetryDestinationDeliveryHealth(BaseModel):
    """How the latest deliveries to a telemetry destination went."""

    last_error: Optional[str] = None
    """What went wrong at the latest failure; null when none is known."""

    last_error_at: Optional[datetime] = None
    """When a delivery last failed, in UTC; null when none has."""

    last_success_at: Optional[datetime] = None
    """When a delivery last succeeded, in UTC; null when none has."""
