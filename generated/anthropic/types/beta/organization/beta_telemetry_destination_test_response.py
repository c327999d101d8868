# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaTelemetryDestinationTestResponse"]


class BetaTelemetryDestinationTestResponse(BaseModel):
    """Outcome of a test delivery to a telemetry destination."""

    result: beta_organization_types.BetaTelemetryDestinationTestResult
    """Whether the delivery succeeded."""

    type: Literal["telemetry_destination_test"]
