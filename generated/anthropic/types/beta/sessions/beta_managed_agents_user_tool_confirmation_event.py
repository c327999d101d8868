# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUserToolConfirmationEvent"]


class BetaManagedAgentsUserToolConfirmationEvent(BaseModel):
    """The decision that was sent on a tool call which needs permission."""

    id: str

    result: Literal["allow", "deny"]
    """Whether the call was allowed or refused."""

    tool_use_id: str
    """The event with the call that was decided on."""

    type: Literal["user.tool_confirmation"]

    deny_message: Optional[str] = None
    """What the agent was told about why the call was refused; at most 10,000 characters."""

    processed_at: Optional[datetime] = None
    """When the agent took up the event. Null while it still waits behind earlier ones."""

    session_thread_id: Optional[str] = None
    """Thread that the call came from. Null for the primary thread."""
