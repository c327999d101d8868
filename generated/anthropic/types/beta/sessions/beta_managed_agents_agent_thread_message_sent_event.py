# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentThreadMessageSentEvent", "Content"]

Content: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsTextBlock",
        "beta_sessions_types.BetaManagedAgentsImageBlock",
        "beta_sessions_types.BetaManagedAgentsDocumentBlock",
        "beta_sessions_types.BetaManagedAgentsRedactedBlock",
    ],
    PropertyInfo(discriminator="type"),
]
"""A piece of a message of the user: text, an image or a document."""


class BetaManagedAgentsAgentThreadMessageSentEvent(BaseModel):
    """A message from the agent of this thread to the agent of another one, such as a task that a coordinator
    delegates.
    """

    id: str

    content: List[Content]
    """The message, as blocks."""

    processed_at: datetime
    """When the session recorded the event."""

    to_session_thread_id: str
    """Thread that the message goes to."""

    type: Literal["agent.thread_message_sent"]

    to_agent_name: Optional[str] = None
    """Name of the agent that the message is for. Not set when it goes to the agent of the primary thread."""
