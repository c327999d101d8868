# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_workspace_archived_deployment_paused_reason_error import (
    BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject"]

BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError
)
