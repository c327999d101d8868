# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionUpdatedEventData"]


class BetaWebhookSessionUpdatedEventData(BaseModel):
    """The configuration of a session was changed, such as its title or metadata."""

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.updated"]

    workspace_id: str
    """Workspace that the resource belongs to."""
