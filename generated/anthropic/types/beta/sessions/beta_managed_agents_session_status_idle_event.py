# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSessionStatusIdleEvent", "StopReason"]

StopReason: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsSessionEndTurn",
        "beta_sessions_types.BetaManagedAgentsSessionRequiresAction",
        "beta_sessions_types.BetaManagedAgentsSessionRetriesExhausted",
        "beta_sessions_types.BetaManagedAgentsSessionBudgetReached",
        "beta_sessions_types.BetaManagedAgentsSessionRefusal",
    ],
    PropertyInfo(discriminator="type"),
]
"""Why the agent stopped: its turn is over, it needs something from you, retries were of no use, or the budget
is spent.
"""


class BetaManagedAgentsSessionStatusIdleEvent(BaseModel):
    """The agent has stopped working, and the session waits for your next event. `stop_reason` tells why."""

    id: str

    processed_at: datetime
    """When the session recorded the event."""

    stop_reason: StopReason
    """Why the agent stopped: its turn is over, it needs something from you, retries were of no use, or the
    budget is spent.
    """

    type: Literal["session.status_idle"]

    stop_details: Optional[beta_sessions_types.BetaManagedAgentsSessionRefusalStopDetails] = None
    """More about a refusal. Null for every other stop reason."""
