# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunStatusIdleEvent"]


class BetaManagedAgentsWorkflowRunStatusIdleEvent(BaseModel):
    """A workflow run has become idle."""

    id: str
    """Identifies the event."""

    processed_at: datetime
    """When the session recorded the event, in UTC."""

    type: Literal["workflow_run.status_idle"]

    workflow_run_id: str
