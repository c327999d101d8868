# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeletedMemoryStore"]


class BetaManagedAgentsDeletedMemoryStore(BaseModel):
    """Confirms that a memory store was deleted."""

    id: str
    """ID that the store had."""

    type: Literal["memory_store_deleted"]
