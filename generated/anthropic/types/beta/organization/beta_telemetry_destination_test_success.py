# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationTestSuccess"]


class BetaTelemetryDestinationTestSuccess(BaseModel):
    """The test delivery succeeded."""

    type: Literal["success"]
