# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentMessageEvent", "Content"]

Content: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsTextBlock", "beta_sessions_types.BetaManagedAgentsRedactedBlock"
    ],
    PropertyInfo(discriminator="type"),
]
"""A piece of a message from the agent: text, or a placeholder for text that is not shown."""


class BetaManagedAgentsAgentMessageEvent(BaseModel):
    """Something that the agent said."""

    id: str

    content: List[Content]
    """The message, as text. A `redacted` block stands for a part that is not shown."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.message"]
