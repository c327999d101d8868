# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionThreadIdledEventData"]


class BetaWebhookSessionThreadIdledEventData(BaseModel):
    """A thread of a session became idle: its agent has finished its turn or waits for input."""

    id: str
    """ID of the session that the thread is part of."""

    organization_id: str
    """Organization that the resource belongs to."""

    session_thread_id: str
    """Thread that has nothing to do now."""

    type: Literal["session.thread_idled"]

    workspace_id: str
    """Workspace that the resource belongs to."""
