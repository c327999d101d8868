# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_telemetry_destination_state_disabled_params import BetaTelemetryDestinationStateDisabledParams
from .beta_telemetry_destination_state_enabled_params import BetaTelemetryDestinationStateEnabledParams

__all__ = ["BetaTelemetryDestinationStateParams"]

BetaTelemetryDestinationStateParams: TypeAlias = Union[
    BetaTelemetryDestinationStateEnabledParams, BetaTelemetryDestinationStateDisabledParams
]
"""Switches a telemetry destination on or off."""
