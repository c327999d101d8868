# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationWorkspacesExclude"]


class BetaTelemetryDestinationWorkspacesExclude(BaseModel):
    """Telemetry of all workspaces is delivered except those on the list of the destination."""

    type: Literal["exclude"]
