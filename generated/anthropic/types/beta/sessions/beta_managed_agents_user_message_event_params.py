# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_document_block_param import BetaManagedAgentsDocumentBlockParam
from .beta_managed_agents_image_block_param import BetaManagedAgentsImageBlockParam
from .beta_managed_agents_redacted_block_param import BetaManagedAgentsRedactedBlockParam
from .beta_managed_agents_text_block_param import BetaManagedAgentsTextBlockParam

__all__ = ["BetaManagedAgentsUserMessageEventParams", "Content"]

Content: TypeAlias = Union[
    BetaManagedAgentsTextBlockParam,
    BetaManagedAgentsImageBlockParam,
    BetaManagedAgentsDocumentBlockParam,
    BetaManagedAgentsRedactedBlockParam,
]
"""A piece of a message of the user: text, an image or a document."""


class BetaManagedAgentsUserMessageEventParams(TypedDict, total=False):
    """A message of the user to send to the agent. It sets an idle session to work."""

    content: Required[Iterable[Content]]
    """What the message says: text, images and documents, in this order."""

    type: Required[Literal["user.message"]]
