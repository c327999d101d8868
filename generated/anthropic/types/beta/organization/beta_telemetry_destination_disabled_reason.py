# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_telemetry_destination_disabled_reason_caller import BetaTelemetryDestinationDisabledReasonCaller
from .beta_telemetry_destination_disabled_reason_invalid_address import (
    BetaTelemetryDestinationDisabledReasonInvalidAddress,
)
from .beta_telemetry_destination_disabled_reason_redirect import (
    BetaTelemetryDestinationDisabledReasonRedirect,
)
from .beta_telemetry_destination_disabled_reason_sustained_failure import (
    BetaTelemetryDestinationDisabledReasonSustainedFailure,
)

__all__ = ["BetaTelemetryDestinationDisabledReason"]

BetaTelemetryDestinationDisabledReason: TypeAlias = Annotated[
    Union[
        BetaTelemetryDestinationDisabledReasonCaller,
        BetaTelemetryDestinationDisabledReasonSustainedFailure,
        BetaTelemetryDestinationDisabledReasonInvalidAddress,
        BetaTelemetryDestinationDisabledReasonRedirect,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why a telemetry destination is disabled: by request, or because of failures, its address, or a redirect."""
