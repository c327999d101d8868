# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationWorkspacesInclude"]


class BetaTelemetryDestinationWorkspacesInclude(BaseModel):
    """Telemetry is delivered only of the workspaces on the list of the destination."""

    type: Literal["include"]
