# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsWorkflowRunStatusEndedEvent"]


class BetaManagedAgentsWorkflowRunStatusEndedEvent(BaseModel):
    """A workflow run has ended; `result` says how."""

    id: str
    """Identifies the event."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    result: beta_sessions_types.BetaManagedAgentsWorkflowRunResult
    """How the run ended: completed, with an error, or stopped."""

    type: Literal["workflow_run.status_ended"]

    workflow_run_id: str
