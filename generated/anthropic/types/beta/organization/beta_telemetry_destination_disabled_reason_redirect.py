# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationDisabledReasonRedirect"]


class BetaTelemetryDestinationDisabledReasonRedirect(BaseModel):
    """The destination was disabled because its URL answers with a redirect."""

    type: Literal["redirect"]
