# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError"]


class BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError(BaseModel):
    """The environment of the deployment is archived. Choose another one."""

    type: Literal["environment_archived_error"]
