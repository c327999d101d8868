# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagentSubagentsEnabled"]


class BetaManagedAgentsMultiagentSubagentsEnabled(BaseModel):
    """The agent can hand work to other agents."""

    inline_agents: beta_types.BetaManagedAgentsMultiagentInlineAgents
    """Whether agents may be defined on the spot for this."""

    predefined_agents: List[beta_types.BetaManagedAgentsAgentReference]
    """Stored agents that work can be handed to."""

    type: Literal["enabled"]
