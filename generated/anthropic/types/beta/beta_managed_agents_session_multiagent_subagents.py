# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_subagents_disabled import BetaManagedAgentsMultiagentSubagentsDisabled
from .beta_managed_agents_session_multiagent_subagents_enabled import (
    BetaManagedAgentsSessionMultiagentSubagentsEnabled,
)

__all__ = ["BetaManagedAgentsSessionMultiagentSubagents"]

BetaManagedAgentsSessionMultiagentSubagents: TypeAlias = Annotated[
    Union[BetaManagedAgentsSessionMultiagentSubagentsEnabled, BetaManagedAgentsMultiagentSubagentsDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether the agent of a session can hand work to other agents."""
