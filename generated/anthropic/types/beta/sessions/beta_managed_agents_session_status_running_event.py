# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionStatusRunningEvent"]


class BetaManagedAgentsSessionStatusRunningEvent(BaseModel):
    """The agent has begun to work."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.status_running"]
