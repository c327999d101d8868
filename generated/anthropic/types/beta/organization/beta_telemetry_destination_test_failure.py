# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationTestFailure"]


class BetaTelemetryDestinationTestFailure(BaseModel):
    """The test delivery failed."""

    error: str
    """What went wrong."""

    type: Literal["failure"]
