# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagent20261001"]


class BetaManagedAgentsMultiagent20261001(BaseModel):
    """How an agent works together with others: an advisor, subagents and workflows."""

    advisor: beta_types.BetaManagedAgentsMultiagentAdvisor
    """Whether the agent can ask another model for advice, and which one."""

    subagents: beta_types.BetaManagedAgentsMultiagentSubagents
    """Whether the agent can hand work to other agents, and to which ones."""

    type: Literal["multiagent_20261001"]

    workflows: beta_types.BetaManagedAgentsMultiagentWorkflows
    """Whether the agent can run workflows, and with which agents."""
