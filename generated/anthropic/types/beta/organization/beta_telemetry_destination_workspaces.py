# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_telemetry_destination_workspaces_all import BetaTelemetryDestinationWorkspacesAll
from .beta_telemetry_destination_workspaces_exclude import BetaTelemetryDestinationWorkspacesExclude
from .beta_telemetry_destination_workspaces_include import BetaTelemetryDestinationWorkspacesInclude

__all__ = ["BetaTelemetryDestinationWorkspaces"]

BetaTelemetryDestinationWorkspaces: TypeAlias = Annotated[
    Union[
        BetaTelemetryDestinationWorkspacesAll,
        BetaTelemetryDestinationWorkspacesInclude,
        BetaTelemetryDestinationWorkspacesExclude,
    ],
    PropertyInfo(discriminator="type"),
]
"""Workspaces whose telemetry is delivered: all, only some, or all but some."""
