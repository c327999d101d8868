# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedTelemetryDestination"]


class BetaDeletedTelemetryDestination(BaseModel):
    """Confirmation that a telemetry destination was deleted."""

    id: str
    """ID of the telemetry destination that was deleted."""

    type: Literal["telemetry_destination_deleted"]
