# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_multiagent_workflows_disabled import BetaManagedAgentsMultiagentWorkflowsDisabled
from .beta_managed_agents_session_multiagent_workflows_enabled import (
    BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
)

__all__ = ["BetaManagedAgentsSessionMultiagentWorkflows"]

BetaManagedAgentsSessionMultiagentWorkflows: TypeAlias = Annotated[
    Union[BetaManagedAgentsSessionMultiagentWorkflowsEnabled, BetaManagedAgentsMultiagentWorkflowsDisabled],
    PropertyInfo(discriminator="type"),
]
"""Whether the agent of a session can run workflows."""
