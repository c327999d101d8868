# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionStatusRescheduledEventData"]


class BetaWebhookSessionStatusRescheduledEventData(BaseModel):
    """The status of a session became `rescheduling`: a passing error interrupted it, and it is tried again
    without your doing.
    """

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.status_rescheduled"]

    workspace_id: str
    """Workspace that the resource belongs to."""
