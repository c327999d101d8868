# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookEnvironmentArchivedEventData"]


class BetaWebhookEnvironmentArchivedEventData(BaseModel):
    """An environment was archived."""

    id: str
    """ID of the environment."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["environment.archived"]

    workspace_id: str
    """Workspace that the resource belongs to."""
