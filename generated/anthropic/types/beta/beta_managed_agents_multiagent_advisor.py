# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_advisor_disabled import BetaManagedAgentsMultiagentAdvisorDisabled
from .beta_managed_agents_multiagent_advisor_enabled import BetaManagedAgentsMultiagentAdvisorEnabled

__all__ = ["BetaManagedAgentsMultiagentAdvisor"]

BetaManagedAgentsMultiagentAdvisor: TypeAlias = Annotated[
    Union[BetaManagedAgentsMultiagentAdvisorEnabled, BetaManagedAgentsMultiagentAdvisorDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether an agent can ask another model for advice."""
