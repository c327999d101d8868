# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultCreatedEventData"]


class BetaWebhookVaultCreatedEventData(BaseModel):
    """A vault was created."""

    id: str
    """ID of the vault."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault.created"]

    workspace_id: str
    """Workspace that the resource belongs to."""
