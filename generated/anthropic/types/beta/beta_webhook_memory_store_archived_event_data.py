# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaWebhookMemoryStoreArchivedEventData"]


class BetaWebhookMemoryStoreArchivedEventData(BaseModel):
    """A memory store was archived."""

    id: str
    """ID of the memory store."""

    organization_id: str
    """Organization that the resource belongs to."""

    type: Literal["memory_store.archived"]

    workspace_id: str
    """Workspace that the resource belongs to."""
