# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionStatusRunStartedEventData"]


class BetaWebhookSessionStatusRunStartedEventData(BaseModel):
    """The status of a session became `running`: the agent took up work. This happens anew for each turn."""

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.status_run_started"]

    workspace_id: str
    """Workspace that the resource belongs to."""
