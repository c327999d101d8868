# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionMultiagentWorkflowsEnabled"]


class BetaManagedAgentsSessionMultiagentWorkflowsEnabled(BaseModel):
    """The agent of the session can run workflows."""

    inline_agents: beta_types.BetaManagedAgentsMultiagentInlineAgents
    """Whether agents may be defined on the spot for this."""

    predefined_agents: List[beta_types.BetaManagedAgentsSessionThreadAgent]
    """Agents that workflows can use, as copies of their configurations."""

    type: Literal["enabled"]
