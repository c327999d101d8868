# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedTelemetryDestinationWorkspace"]


class BetaDeletedTelemetryDestinationWorkspace(BaseModel):
    """Confirmation that a workspace was taken off the list of a telemetry destination."""

    telemetry_destination_id: str

    type: Literal["telemetry_destination_workspace_deleted"]

    workspace_id: str
