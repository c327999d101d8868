# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentThinkingEvent"]


class BetaManagedAgentsAgentThinkingEvent(BaseModel):
    """Tells that the agent is thinking, as a sign of progress. What it thinks is not part of the event."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.thinking"]
