# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookEnvironmentUpdatedEventData"]


class BetaWebhookEnvironmentUpdatedEventData(BaseModel):
    """The configuration of an environment was changed."""

    id: str
    """ID of the environment."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["environment.updated"]

    workspace_id: str
    """Workspace that the resource belongs to."""
