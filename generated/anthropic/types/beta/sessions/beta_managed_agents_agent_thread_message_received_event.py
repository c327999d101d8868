# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentThreadMessageReceivedEvent", "Content"]

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


class BetaManagedAgentsAgentThreadMessageReceivedEvent(BaseModel):
    """A message to the agent of this thread from the agent of another one, such as the result of a delegated
    task.
    """

    id: str

    content: List[Content]
    """The message, as blocks."""

    from_session_thread_id: str
    """Thread that the message comes from."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["agent.thread_message_received"]

    from_agent_name: Optional[str] = None
    """Name of the agent that sent the message. Not set when it comes from the agent of the primary thread."""
