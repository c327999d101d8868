# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionThreadStatusRunningEvent"]


class BetaManagedAgentsSessionThreadStatusRunningEvent(BaseModel):
    """The agent of a thread has begun to work. The stream of the primary thread has this event too."""

    id: str

    agent_name: str
    """Name of the agent that works in the thread."""

    processed_at: datetime
    """When the session recorded the event."""

    session_thread_id: str
    """The thread whose state changed."""

    type: Literal["session.thread_status_running"]
