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
    """How an agent works together with others."""

    agents: List[Agent]
    """Agents that the coordinator can call on."""

    type: Literal["coordinator"]
