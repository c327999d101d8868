# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_telemetry_destination_test_failure import BetaTelemetryDestinationTestFailure
from .beta_telemetry_destination_test_success import BetaTelemetryDestinationTestSuccess

__all__ = ["BetaTelemetryDestinationTestResult"]

BetaTelemetryDestinationTestResult: TypeAlias = Annotated[
    Union[BetaTelemetryDestinationTestSuccess, BetaTelemetryDestinationTestFailure],
    PropertyInfo(discriminator="type"),
]
"""Whether the test delivery succeeded."""
