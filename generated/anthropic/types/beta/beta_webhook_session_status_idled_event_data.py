# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionStatusIdledEventData"]


class BetaWebhookSessionStatusIdledEventData(BaseModel):
    """The status of a session became `idle`: the agent has finished its turn or waits for something from
    you.
    """

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.status_idled"]

    workspace_id: str
    """Workspace that the resource belongs to."""
