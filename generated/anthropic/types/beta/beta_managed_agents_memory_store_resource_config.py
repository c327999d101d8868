# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemoryStoreResourceConfig"]


class BetaManagedAgentsMemoryStoreResourceConfig(BaseModel):
    """A memory store that each session can use: notes that outlive a session."""

    memory_store_id: str
    """Store whose memories the session reads, and writes where `access` lets it."""

    type: Literal["memory_store"]

    access: Optional[Literal["read_write", "read_only"]] = None
    """Whether a session may change the memories or only read them."""

    instructions: Optional[str] = None
    """How the agent is to use the store in this task; part of its system prompt. Null if nothing was said."""
