# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSendSessionEvents", "Data"]

Data: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsUserMessageEvent",
        "beta_sessions_types.BetaManagedAgentsUserInterruptEvent",
        "beta_sessions_types.BetaManagedAgentsUserToolConfirmationEvent",
        "beta_sessions_types.BetaManagedAgentsUserCustomToolResultEvent",
        "beta_sessions_types.BetaManagedAgentsUserDefineOutcomeEvent",
        "beta_types.BetaManagedAgentsUserToolResultEvent",
        "beta_types.BetaManagedAgentsSystemMessageEvent",
    ],
    PropertyInfo(discriminator="type"),
]
"""An event that was sent to a session, with the ID that the service gave it."""


class BetaManagedAgentsSendSessionEvents(BaseModel):
    """The events as they were put in the queue of the session."""

    data: Optional[List[Data]] = None
    """The events that were sent, in the same order, now with their IDs."""
