# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAdvisorParams"]


class BetaManagedAgentsAdvisorParams(TypedDict, total=False):
    """A model that the agent can ask for advice in the middle of its turn, without handing it
    the work. Only the primary thread of a session can ask it.

    There can be one, which has the name `anthropic.advisor` among the agents that can be
    called on.
    """

    model: Required[str]
    """Name of the model that gives advice, of 1 to 256 characters. It has to be one that may advise the model
    of the agent.
    """

    type: Required[Literal["advisor"]]
