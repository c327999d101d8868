# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_vault_archived_deployment_paused_reason_error import (
    BetaManagedAgentsVaultArchivedDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject"]

BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsVaultArchivedDeploymentPausedReasonError
)
