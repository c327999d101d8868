# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_telemetry_destination_state_disabled import BetaTelemetryDestinationStateDisabled
from .beta_telemetry_destination_state_enabled import BetaTelemetryDestinationStateEnabled

__all__ = ["BetaTelemetryDestinationState"]

BetaTelemetryDestinationState: TypeAlias = Annotated[
    Union[BetaTelemetryDestinationStateEnabled, BetaTelemetryDestinationStateDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether telemetry is delivered and, if not, why."""
