# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationWebhookEndpointSigningSecret"]


class BetaOrganizationWebhookEndpointSigningSecret(BaseModel):
    """New signing secret of a webhook endpoint."""

    signing_secret: str
    """Secret by which you verify that a delivery comes from the service. Reading the endpoint does not show
    it.
    """
