# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionStatusTerminatedEvent"]


class BetaManagedAgentsSessionStatusTerminatedEvent(BaseModel):
    """The session has ended for good, because of an error or because all is done. It takes no more events."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.status_terminated"]
