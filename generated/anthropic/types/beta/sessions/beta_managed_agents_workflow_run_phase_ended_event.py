# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunPhaseEndedEvent"]


class BetaManagedAgentsWorkflowRunPhaseEndedEvent(BaseModel):
    """A phase of a workflow run has ended."""

    id: str
    """Identifies the event."""

    phase_started_id: str
    """ID of the event with which the phase began."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.phase_ended"]

    workflow_run_id: str

    workflow_run_phase_id: str
    """ID of the phase, as `phases` of the `workflow_run.created` event gives it."""
