# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["UnwrapWebhookEvent"]


class UnwrapWebhookEvent(BaseModel):
    """What is posted to your webhook endpoint: that something happened, and to what.

    Verify the signature of the request before you rely on it. The event carries IDs only;
    fetch the resource for its present state.
    """

    id: str
    """Identifies the event. A repeated delivery has the same ID, so use it to skip what you have handled."""

    created_at: datetime
    """When the event came about, which may be earlier than its delivery."""

    data: beta_types.BetaWebhookEventData
    """What happened, and to which resource."""

    type: Literal["event"]
