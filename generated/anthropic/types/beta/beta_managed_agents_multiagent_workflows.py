# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_workflows_disabled import BetaManagedAgentsMultiagentWorkflowsDisabled
from .beta_managed_agents_multiagent_workflows_enabled import BetaManagedAgentsMultiagentWorkflowsEnabled

__all__ = ["BetaManagedAgentsMultiagentWorkflows"]

BetaManagedAgentsMultiagentWorkflows: TypeAlias = Annotated[
    Union[BetaManagedAgentsMultiagentWorkflowsEnabled, BetaManagedAgentsMultiagentWorkflowsDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether an agent can run workflows."""
