# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaTelemetryDestinationStateDisabled"]


class BetaTelemetryDestinationStateDisabled(BaseModel):
    """No telemetry is delivered."""

    reason: beta_organization_types.BetaTelemetryDestinationDisabledReason
    """Why the destination is disabled."""

    type: Literal["disabled"]
