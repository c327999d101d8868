# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsWorkflowRunErrorEvent"]


class BetaManagedAgentsWorkflowRunErrorEvent(BaseModel):
    """Something failed in a workflow run, or it could not be created."""

    id: str
    """Identifies the event."""

    error: beta_sessions_types.BetaManagedAgentsWorkflowRunErrorObject
    """What failed, and why."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.error"]

    workflow_run_id: Optional[str] = None
    """ID of the workflow run; null when the error belongs to none."""
