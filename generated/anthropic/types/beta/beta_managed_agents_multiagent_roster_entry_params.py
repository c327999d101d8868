# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_advisor_params import BetaManagedAgentsAdvisorParams
from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
from .beta_managed_agents_multiagent_self_params import BetaManagedAgentsMultiagentSelfParams

__all__ = ["BetaManagedAgentsMultiagentRosterEntryParams"]

BetaManagedAgentsMultiagentRosterEntryParams: TypeAlias = Union[
    str, BetaManagedAgentsAgentParams, BetaManagedAgentsMultiagentSelfParams, BetaManagedAgentsAdvisorParams
]
"""One agent that a coordinator can call on: an ID, an ID with a version, the coordinator itself, or an
advisor.
"""
