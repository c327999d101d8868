# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionThreadTerminatedEventData"]


class BetaWebhookSessionThreadTerminatedEventData(BaseModel):
    """A thread of a session ended and takes no more input."""

    id: str
    """ID of the session that the thread is part of."""

    organization_id: str
    """Organization that the resource belongs to."""

    session_thread_id: str
    """Thread that has ended for good."""

    type: Literal["session.thread_terminated"]

    workspace_id: str
    """Workspace that the resource belongs to."""
