# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookDeploymentArchivedEventData"]


class BetaWebhookDeploymentArchivedEventData(BaseModel):
    """A deployment was archived."""

    id: str
    """ID of the deployment."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["deployment.archived"]

    workspace_id: str
    """Workspace that the resource belongs to."""
