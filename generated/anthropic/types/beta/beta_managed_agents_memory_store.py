# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Dict, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemoryStore"]


class BetaManagedAgentsMemoryStore(BaseModel):
    """A collection of text files that agents keep between sessions. Every change to a file is recorded as a
    version.
    """

    id: str

    created_at: datetime

    name: str
    """Name of the store, of 1 to 255 characters. Its directory below `/mnt/memory/` is called after it."""

    type: Literal["memory_store"]

    updated_at: datetime
    """When the store's own fields last changed."""

    archived_at: Optional[datetime] = None
    """When the store was archived and became read-only; null while it is in use."""

    description: Optional[str] = None
    """What the store is for, in words; it is part of the system prompt of agents that have the store
    attached. At most 1,024 characters, and empty when none was given.
    """

    metadata: Optional[Dict[str, str]] = None
    """Keys and values of your own that are stored along. The service does not interpret them."""
