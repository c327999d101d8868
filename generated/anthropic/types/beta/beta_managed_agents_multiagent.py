# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["Agent", "BetaManagedAgentsMultiagent"]

Agent: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsAgentReference", "beta_types.BetaManagedAgentsAdvisor"],
    PropertyInfo(discriminator="type"),
]
"""One agent, or an advisor, that a coordinator can call on."""


class BetaManagedAgentsMultiagent(BaseModel):
    """Makes the agent a coordinator, which hands parts of its task to other agents.

    Each of them works in a thread of the same session, with a context of its own and the same
    files. They cannot hand work on.
    """

    agents: List[Agent]
    """Agents that the coordinator can call on."""

    type: Literal["coordinator"]
