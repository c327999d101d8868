# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionDeletedEvent"]


class BetaManagedAgentsSessionDeletedEvent(BaseModel):
    """The session was deleted. The stream ends with this event."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.deleted"]
