# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsUserMessageEventParams", "Content"]

Content: TypeAlias = Union[
    "beta_sessions_types.BetaManagedAgentsTextBlockParam",
    "beta_sessions_types.BetaManagedAgentsImageBlockParam",
    "beta_sessions_types.BetaManagedAgentsDocumentBlockParam",
    "beta_sessions_types.BetaManagedAgentsRedactedBlockParam",
]


class BetaManagedAgentsUserMessageEventParams(TypedDict, total=False):
    """A message of the user to send to the agent. It sets an idle session to work."""

    content: Required[Iterable[Content]]
    """What the message says: text, images and documents, in this order."""

    type: Required[Literal["user.message"]]
