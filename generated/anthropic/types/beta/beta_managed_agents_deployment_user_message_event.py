# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsDeploymentUserMessageEvent", "Content"]

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


class BetaManagedAgentsDeploymentUserMessageEvent(BaseModel):
    """A message of the user, such as the task of the agent."""

    content: List[Content]
    """What the message says: text, images and documents, in this order."""

    type: Literal["user.message"]
