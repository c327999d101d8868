# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookDeploymentCreatedEventData"]


class BetaWebhookDeploymentCreatedEventData(BaseModel):
    """A deployment was created."""

    id: str
    """ID of the deployment."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["deployment.created"]

    workspace_id: str
    """Workspace that the resource belongs to."""
