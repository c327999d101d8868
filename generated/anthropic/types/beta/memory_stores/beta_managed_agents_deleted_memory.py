# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsDeletedMemory"]


class BetaManagedAgentsDeletedMemory(BaseModel):
    """Confirms that a memory was deleted. Its versions can be listed until the store itself is deleted."""

    id: str
    """ID that the memory had. Its versions can still be found by it."""

    type: Literal["memory_deleted"]
