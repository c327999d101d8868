# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSystemMessageEvent"]


class BetaManagedAgentsSystemMessageEvent(BaseModel):
    """Instructions that were sent to the agent during the session, with the weight of its system prompt."""

    id: str

    content: List[beta_types.BetaManagedAgentsSystemContentBlock]
    """The instructions, as text."""

    type: Literal["system.message"]

    processed_at: Optional[datetime] = None
    """When the agent took up the event. Null while it still waits behind earlier ones."""
