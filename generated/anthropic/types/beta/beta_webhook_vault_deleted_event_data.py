# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookVaultDeletedEventData"]


class BetaWebhookVaultDeletedEventData(BaseModel):
    """A vault was deleted for good."""

    id: str
    """ID that the vault had. It can no longer be fetched."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["vault.deleted"]

    workspace_id: str
    """Workspace that the resource belongs to."""
