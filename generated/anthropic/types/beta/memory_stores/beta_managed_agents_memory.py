# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemory"]


class BetaManagedAgentsMemory(BaseModel):
    """One text file in a memory store."""

    id: str
    """Identifies the memory for as long as it exists; renaming does not change it."""

    content_sha256: str
    """SHA-256 of the content in UTF-8, as lower-case hexadecimal. There in every view, so you can tell
    changes without reading the text, and use it as a precondition.
    """

    content_size_bytes: int
    """Size of the content in bytes of UTF-8. There in every view."""

    created_at: datetime

    memory_store_id: str
    """Store that the memory belongs to."""

    memory_version_id: str
    """ID of the newest version, which has the present content. The versions themselves do not say which is
    the newest.
    """

    path: str
    """Where the memory stands in the store, starting with `/`, at most 1,024 bytes. No two memories of a
    store share a path; upper and lower case differ.
    """

    type: Literal["memory"]

    updated_at: datetime
    """When content or path last changed."""

    content: Optional[str] = None
    """Text of the memory, at most 102,400 bytes (100 kB) in UTF-8; null in the `basic` view."""
