# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaTelemetryDestinationWorkspacesIncludeParams"]


class BetaTelemetryDestinationWorkspacesIncludeParams(TypedDict, total=False):
    """Telemetry is to be delivered only of the workspaces that are named."""

    type: Required[Literal["include"]]

    workspace_ids: SequenceNotStr[str]
    """IDs of the workspaces."""
