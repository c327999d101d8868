# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaDream"]


class BetaDream(BaseModel):
    """A job that reads a memory store and session transcripts, and writes what is worth keeping into a memory
    store.
    """

    id: str

    archived_at: Optional[datetime] = None
    """When the dream was archived; null while it is not."""

    created_at: datetime

    ended_at: Optional[datetime] = None
    """When the dream completed, failed or was canceled; null while it is pending or running."""

    error: Optional[beta_types.BetaDreamError] = None
    """Why the dream failed; null in any other state."""

    inputs: List[beta_types.BetaDreamInput]
    """What the dream works from: a memory store to improve, and sessions to learn from. As given when it was
    created.
    """

    instructions: Optional[str] = None
    """What the dream was told to pay attention to; null when it was created without instructions."""

    model: beta_types.BetaDreamModelConfig
    """Model that does the work, and its speed."""

    output_behavior: beta_types.BetaOutputBehavior
    """Where the result goes: into a new memory store, or into one that exists."""

    outputs: List[beta_types.BetaDreamOutput]
    """The memory stores that the dream writes to. May be empty while it is still pending."""

    session_id: Optional[str] = None
    """Session in which the dream does its work; its events show the progress. Null until there is one."""

    status: beta_types.BetaDreamStatus
    """How far the dream has come."""

    type: Literal["dream"]

    usage: beta_types.BetaDreamUsage
    """Tokens that the dream has used, summed over all its model calls."""
