# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionThreadCreatedEventData"]


class BetaWebhookSessionThreadCreatedEventData(BaseModel):
    """A thread was opened in a session: another agent started to work on a part of the task."""

    id: str
    """ID of the session that the thread is part of."""

    organization_id: str
    """Organization that the resource belongs to."""

    session_thread_id: str
    """Thread that was opened."""

    type: Literal["session.thread_created"]

    workspace_id: str
    """Workspace that the resource belongs to."""
