# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
from .beta_managed_agents_multiagent_self_params import BetaManagedAgentsMultiagentSelfParams

__all__ = ["BetaManagedAgentsMultiagentPredefinedAgentParams"]

BetaManagedAgentsMultiagentPredefinedAgentParams: TypeAlias = Union[
    str, BetaManagedAgentsAgentParams, BetaManagedAgentsMultiagentSelfParams
]
"""An agent to work with that is stored beforehand: an ID, an ID with a version, or the agent itself."""
