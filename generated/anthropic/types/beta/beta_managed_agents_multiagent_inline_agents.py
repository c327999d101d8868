# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_inline_agents_disabled import (
    BetaManagedAgentsMultiagentInlineAgentsDisabled,
)
from .beta_managed_agents_multiagent_inline_agents_enabled import (
    BetaManagedAgentsMultiagentInlineAgentsEnabled,
)

__all__ = ["BetaManagedAgentsMultiagentInlineAgents"]

BetaManagedAgentsMultiagentInlineAgents: TypeAlias = Annotated[
    Union[BetaManagedAgentsMultiagentInlineAgentsEnabled, BetaManagedAgentsMultiagentInlineAgentsDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether agents may be defined on the spot."""
