# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTelemetryDestinationWorkspace"]


class BetaTelemetryDestinationWorkspace(BaseModel):
    """Workspace on the list of a telemetry destination."""

    created_at: datetime
    """When the workspace was put on the list, in UTC."""

    telemetry_destination_id: str

    type: Literal["telemetry_destination_workspace"]

    workspace_id: str
