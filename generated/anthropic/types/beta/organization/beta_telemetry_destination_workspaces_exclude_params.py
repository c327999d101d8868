# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaTelemetryDestinationWorkspacesExcludeParams"]


class BetaTelemetryDestinationWorkspacesExcludeParams(TypedDict, total=False):
    """Telemetry of all workspaces is to be delivered except those that are named."""

    type: Required[Literal["exclude"]]

    workspace_ids: SequenceNotStr[str]
    """IDs of the workspaces to leave out."""
