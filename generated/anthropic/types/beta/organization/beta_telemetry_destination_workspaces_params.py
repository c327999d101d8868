# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_telemetry_destination_workspaces_all_params import BetaTelemetryDestinationWorkspacesAllParams
from .beta_telemetry_destination_workspaces_exclude_params import (
    BetaTelemetryDestinationWorkspacesExcludeParams,
)
from .beta_telemetry_destination_workspaces_include_params import (
    BetaTelemetryDestinationWorkspacesIncludeParams,
)

__all__ = ["BetaTelemetryDestinationWorkspacesParams"]

BetaTelemetryDestinationWorkspacesParams: TypeAlias = Union[
    BetaTelemetryDestinationWorkspacesAllParams,
    BetaTelemetryDestinationWorkspacesIncludeParams,
    BetaTelemetryDestinationWorkspacesExcludeParams,
]
"""Workspaces whose telemetry is to be delivered: all, only some, or all but some."""
