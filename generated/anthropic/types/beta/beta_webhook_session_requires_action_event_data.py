# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookSessionRequiresActionEventData"]


class BetaWebhookSessionRequiresActionEventData(BaseModel):
    """A session cannot go on until you act, such as by allowing a tool call or sending its result."""

    id: str
    """ID of the session. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["session.requires_action"]

    workspace_id: str
    """Workspace that the resource belongs to."""
