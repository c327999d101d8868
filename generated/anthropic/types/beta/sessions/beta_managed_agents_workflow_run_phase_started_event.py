# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunPhaseStartedEvent"]


class BetaManagedAgentsWorkflowRunPhaseStartedEvent(BaseModel):
    """A phase of a workflow run has begun."""

    id: str
    """Identifies the event."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.phase_started"]

    workflow_run_id: str

    workflow_run_phase_id: str
    """ID of the phase, as `phases` of the `workflow_run.created` event gives it."""
