# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionUpdatedEvent"]


class BetaManagedAgentsSessionUpdatedEvent(BaseModel):
    """The session was updated. Only what changed is given; it applies from the next turn on."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.updated"]

    agent: Optional[beta_types.BetaManagedAgentsSessionAgent] = None
    """The agent as it is after the change, if it changed."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimit] = None
    """The new budget, if it changed."""

    metadata: Optional[Dict[str, str]] = None
    """All metadata after the change. Left out when it did not change, and also when nothing is left of it."""

    title: Optional[str] = None
    """The new title, if it changed."""
