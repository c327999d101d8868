# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError"]


class BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError(BaseModel):
    """Nothing runs in an archived workspace, such as the one of the deployment."""

    type: Literal["workspace_archived_error"]
