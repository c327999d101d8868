# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionThreadCreatedEvent"]


class BetaManagedAgentsSessionThreadCreatedEvent(BaseModel):
    """A coordinator has opened a thread for an agent to delegate work to. The event stands in the stream of
    the coordinator's thread.
    """

    id: str

    agent_name: str
    """Name of the agent that works in the thread."""

    processed_at: datetime
    """When the session recorded the event."""

    session_thread_id: str
    """The new thread; its events can be listed and streamed by this ID."""

    type: Literal["session.thread_created"]

    workflow_run_id: Optional[str] = None
    """Workflow run that the thread is part of; null when it is part of none."""
