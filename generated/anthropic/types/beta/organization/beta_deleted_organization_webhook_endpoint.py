# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedOrganizationWebhookEndpoint"]


class BetaDeletedOrganizationWebhookEndpoint(BaseModel):
    """Confirmation that a webhook endpoint was deleted."""

    id: str
    """ID of the webhook endpoint that was deleted."""

    type: Literal["webhook_endpoint_deleted"]
