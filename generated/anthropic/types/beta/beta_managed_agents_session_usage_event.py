# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSessionUsageEvent"]


class BetaManagedAgentsSessionUsageEvent(BaseModel):
    """Reports from time to time what the session has consumed so far, and the budget that it has."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["session.usage"]

    usage: beta_sessions_types.BetaManagedAgentsSessionUsageSnapshot
    """Consumption from the creation of the session up to this event."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimit] = None
    """Most that the session may spend. Null when nothing limits it."""
