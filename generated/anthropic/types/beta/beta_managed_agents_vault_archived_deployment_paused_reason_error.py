# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsVaultArchivedDeploymentPausedReasonError"]


class BetaManagedAgentsVaultArchivedDeploymentPausedReasonError(BaseModel):
    """Runs would miss credentials: a vault of the deployment is archived."""

    type: Literal["vault_archived_error"]
