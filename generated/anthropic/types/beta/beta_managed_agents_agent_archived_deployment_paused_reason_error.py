# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentArchivedDeploymentPausedReasonError"]


class BetaManagedAgentsAgentArchivedDeploymentPausedReasonError(BaseModel):
    """The agent of the deployment is archived. Choose another one."""

    type: Literal["agent_archived_error"]
