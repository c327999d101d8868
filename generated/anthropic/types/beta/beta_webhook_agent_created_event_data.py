# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookAgentCreatedEventData"]


class BetaWebhookAgentCreatedEventData(BaseModel):
    """An agent was created."""

    id: str
    """ID of the agent."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["agent.created"]

    workspace_id: str
    """Workspace that the resource belongs to."""
