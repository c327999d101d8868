# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_multiagent_advisor_disabled_params import (
    BetaManagedAgentsMultiagentAdvisorDisabledParams,
)
from .beta_managed_agents_multiagent_advisor_enabled_params import (
    BetaManagedAgentsMultiagentAdvisorEnabledParams,
)

__all__ = ["BetaManagedAgentsMultiagentAdvisorParams"]

BetaManagedAgentsMultiagentAdvisorParams: TypeAlias = Union[
    BetaManagedAgentsMultiagentAdvisorEnabledParams, BetaManagedAgentsMultiagentAdvisorDisabledParams
]
"""Whether an agent is to be able to ask another model for advice."""
