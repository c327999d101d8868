# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsWorkflowRunCreatedEvent"]


class BetaManagedAgentsWorkflowRunCreatedEvent(BaseModel):
    """A workflow run was created."""

    id: str
    """Identifies the event."""

    name: str
    """Name of the run, for people to read."""

    phases: List[beta_sessions_types.BetaManagedAgentsWorkflowRunPhase]
    """Phases that the run is divided into."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.created"]

    workflow_run_id: str

    description: Optional[str] = None
    """What the workflow run is for. Null when it has no description."""
