# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError"]


class BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError(BaseModel):
    """The deployment has resources, and its environment is self-hosted, where resources cannot be mounted."""

    type: Literal["self_hosted_resources_unsupported_error"]
