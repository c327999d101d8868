# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["BetaManagedAgentsMemoryVersion"]


class BetaManagedAgentsMemoryVersion(BaseModel):
    """One change to a memory, as a record that is never altered except by redaction. It outlives
    the memory.

    A redacted version can still be fetched, without what it recorded; `redacted_at` tells.
    """

    id: str

    created_at: datetime
    """When the change took place."""

    memory_id: str
    """Memory that was changed. It may no longer exist; its versions can still be listed by this ID."""

    memory_store_id: str
    """Store that the memory belongs to."""

    operation: beta_memory_stores_types.BetaManagedAgentsMemoryVersionOperation
    """Whether the memory was created, modified or deleted."""

    type: Literal["memory_version"]

    content: Optional[str] = None
    """Text of the memory after the change. Null in the `basic` view, for a deletion, and once redacted."""

    content_sha256: Optional[str] = None
    """SHA-256 of the text after the change, in lower-case hexadecimal. Null for a deletion and once
    redacted.
    """

    content_size_bytes: Optional[int] = None
    """Size of the text after the change, in bytes of UTF-8. Null for a deletion and once redacted."""

    created_by: Optional[beta_memory_stores_types.BetaManagedAgentsActor] = None
    """Who made the change. For an agent that is its session; whoever created the session is not recorded
    here.
    """

    path: Optional[str] = None
    """Where the memory stood when the change was made. Null once redacted."""

    redacted_at: Optional[datetime] = None
    """When the version's contents were erased; null while they are there."""

    redacted_by: Optional[beta_memory_stores_types.BetaManagedAgentsActor] = None
    """Who erased the contents; absent while they are there."""
