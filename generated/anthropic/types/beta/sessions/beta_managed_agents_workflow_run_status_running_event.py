# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunStatusRunningEvent"]


class BetaManagedAgentsWorkflowRunStatusRunningEvent(BaseModel):
    """A workflow run has begun to work."""

    id: str
    """Identifies the event."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.status_running"]

    workflow_run_id: str
