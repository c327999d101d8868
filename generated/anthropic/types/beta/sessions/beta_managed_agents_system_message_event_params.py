# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSystemMessageEventParams"]


class BetaManagedAgentsSystemMessageEventParams(TypedDict, total=False):
    """Instructions to send to the agent, with the authority of the system prompt, from this
    point of the conversation on. They add to the system prompt, which stays.

    A request can have one, as its last event, directly after the user's message or the tool
    result that it goes with. Not all models take it.
    """

    content: Required[Iterable[beta_types.BetaManagedAgentsSystemContentBlockParam]]
    """The instructions, as text blocks."""

    type: Required[Literal["system.message"]]
