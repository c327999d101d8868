# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionStatusRescheduledEvent"]


class BetaManagedAgentsSessionStatusRescheduledEvent(BaseModel):
    """A passing failure has interrupted the work. The session is going to take it up again without your
    doing.
    """

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.status_rescheduled"]
