# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookDeploymentRunFailedEventData"]


class BetaWebhookDeploymentRunFailedEventData(BaseModel):
    """A run of a deployment failed; the run says why in `error`."""

    id: str
    """ID of the run. Fetch it for its deployment and its session."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["deployment_run.failed"]

    workspace_id: str
    """Workspace that the resource belongs to."""
