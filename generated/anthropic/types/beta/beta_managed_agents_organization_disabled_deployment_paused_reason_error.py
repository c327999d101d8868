# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError"]


class BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError(BaseModel):
    """The organization that owns the deployment is disabled."""

    type: Literal["organization_disabled_error"]
