# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionMultiagent20261001"]


class BetaManagedAgentsSessionMultiagent20261001(BaseModel):
    """How the agent of a session works together with others: an advisor, subagents and workflows."""

    advisor: beta_types.BetaManagedAgentsMultiagentAdvisor
    """Whether the agent can ask another model for advice, and which one."""

    subagents: beta_types.BetaManagedAgentsSessionMultiagentSubagents
    """Whether the agent can hand work to other agents, and to which ones."""

    type: Literal["multiagent_20261001"]

    workflows: beta_types.BetaManagedAgentsSessionMultiagentWorkflows
    """Whether the agent can run workflows, and with which agents."""
