# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionArchivedEventData"]


class BetaWebhookSessionArchivedEventData(BaseModel):
    """A session was archived."""

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.archived"]

    workspace_id: str
    """Workspace that the resource belongs to."""
