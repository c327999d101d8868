# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationDisabledReasonCaller"]


class BetaTelemetryDestinationDisabledReasonCaller(BaseModel):
    """The destination was disabled by a request."""

    type: Literal["caller"]
