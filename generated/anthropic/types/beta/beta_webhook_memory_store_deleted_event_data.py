# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookMemoryStoreDeletedEventData"]


class BetaWebhookMemoryStoreDeletedEventData(BaseModel):
    """A memory store was deleted for good."""

    id: str
    """ID that the memory store had. It can no longer be fetched."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["memory_store.deleted"]

    workspace_id: str
    """Workspace that the resource belongs to."""
