# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMultiagent20261001Params"]


class BetaManagedAgentsMultiagent20261001Params(TypedDict, total=False):
    """How an agent is to work together with others: an advisor, subagents and workflows."""

    type: Required[Literal["multiagent_20261001"]]

    advisor: Optional[beta_types.BetaManagedAgentsMultiagentAdvisorParams]
    """Whether the agent can ask another model for advice, and which one. Null for the default."""

    subagents: Optional[beta_types.BetaManagedAgentsMultiagentSubagentsParams]
    """Whether the agent can hand work to other agents, and to which ones. Null for the default."""

    workflows: Optional[beta_types.BetaManagedAgentsMultiagentWorkflowsParams]
    """Whether the agent can run workflows, and with which agents. Null for the default."""
