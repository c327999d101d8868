# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookDeploymentPausedEventData"]


class BetaWebhookDeploymentPausedEventData(BaseModel):
    """A deployment was paused, by a caller or because of an error that keeps it from running. No runs start
    by schedule until it is unpaused.
    """

    id: str
    """ID of the deployment."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["deployment.paused"]

    workspace_id: str
    """Workspace that the resource belongs to."""
