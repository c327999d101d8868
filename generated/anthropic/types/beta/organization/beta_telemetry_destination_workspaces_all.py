# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationWorkspacesAll"]


class BetaTelemetryDestinationWorkspacesAll(BaseModel):
    """Telemetry of all workspaces is delivered."""

    type: Literal["all"]
