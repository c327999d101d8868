# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentThreadContextCompactedEvent"]


class BetaManagedAgentsAgentThreadContextCompactedEvent(BaseModel):
    """Tells that the conversation of the agent was summarized, which makes room in the context of the
    model.
    """

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.thread_context_compacted"]
