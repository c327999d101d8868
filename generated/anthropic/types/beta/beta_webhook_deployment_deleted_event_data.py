# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookDeploymentDeletedEventData"]


class BetaWebhookDeploymentDeletedEventData(BaseModel):
    """A deployment was deleted for good."""

    id: str
    """ID that the deployment had. It can no longer be fetched."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["deployment.deleted"]

    workspace_id: str
    """Workspace that the resource belongs to."""
