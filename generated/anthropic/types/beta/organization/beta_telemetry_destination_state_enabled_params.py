# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaTelemetryDestinationStateEnabledParams"]


class BetaTelemetryDestinationStateEnabledParams(TypedDict, total=False):
    """Starts the delivery of telemetry, or resumes it."""

    type: Required[Literal["enabled"]]
