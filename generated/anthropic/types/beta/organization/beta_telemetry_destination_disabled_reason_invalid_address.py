# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationDisabledReasonInvalidAddress"]


class BetaTelemetryDestinationDisabledReasonInvalidAddress(BaseModel):
    """The destination was disabled because its address is not valid."""

    type: Literal["invalid_address"]
