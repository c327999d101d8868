# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_agent_archived_deployment_paused_reason_error import (
    BetaManagedAgentsAgentArchivedDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject"]

BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsAgentArchivedDeploymentPausedReasonError
)
