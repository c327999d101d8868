# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaTelemetryDestinationStateDisabledParams"]


class BetaTelemetryDestinationStateDisabledParams(TypedDict, total=False):
    """Stops the delivery of telemetry."""

    type: Required[Literal["disabled"]]
