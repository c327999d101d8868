# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsUserMessageEvent", "Content"]

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


class BetaManagedAgentsUserMessageEvent(BaseModel):
    """A message that was sent to the agent."""

    id: str

    content: List[Content]
    """The message, as text, images and documents. A `redacted` block stands for content that is not shown."""

    type: Literal["user.message"]

    processed_at: Optional[datetime] = None
    """When the agent took up the event. Null while it still waits behind earlier ones."""
