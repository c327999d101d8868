# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUserInterruptEvent"]


class BetaManagedAgentsUserInterruptEvent(BaseModel):
    """An interrupt that was sent. The agent stops what it is doing and is ready for other directions."""

    id: str

    type: Literal["user.interrupt"]

    processed_at: Optional[datetime] = None
    """When the agent took up the event. Null while it still waits behind earlier ones."""

    session_thread_id: Optional[str] = None
    """Thread that was interrupted. Null when none was named; the interrupt was then for all threads that are
    not archived.
    """
