# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookExternalKeyFailedEventData"]


class BetaWebhookExternalKeyFailedEventData(BaseModel):
    """The service can no longer use an external key."""

    id: str
    """ID of the external key. Fetch it to see its present state."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["external_key.failed"]
