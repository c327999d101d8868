# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_subagents_disabled import BetaManagedAgentsMultiagentSubagentsDisabled
from .beta_managed_agents_multiagent_subagents_enabled import BetaManagedAgentsMultiagentSubagentsEnabled

__all__ = ["BetaManagedAgentsMultiagentSubagents"]

BetaManagedAgentsMultiagentSubagents: TypeAlias = Annotated[
    Union[BetaManagedAgentsMultiagentSubagentsEnabled, BetaManagedAgentsMultiagentSubagentsDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether an agent can hand work to other agents."""
