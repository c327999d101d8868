# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationDisabledReasonSustainedFailure"]


class BetaTelemetryDestinationDisabledReasonSustainedFailure(BaseModel):
    """The destination was disabled because deliveries kept failing."""

    type: Literal["sustained_failure"]
