# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaTelemetryDestinationWorkspacesAllParams"]


class BetaTelemetryDestinationWorkspacesAllParams(TypedDict, total=False):
    """Telemetry of all workspaces is to be delivered."""

    type: Required[Literal["all"]]
