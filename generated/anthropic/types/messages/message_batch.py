# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import messages as messages_types

__all__ = ["MessageBatch"]


class MessageBatch(BaseModel):
    """Message requests that are processed together in the background."""

    id: str
    """Identifies the batch in later calls."""

    archived_at: Optional[datetime] = None
    """When the results ceased to be available. Null while they are."""

    cancel_initiated_at: Optional[datetime] = None
    """When the batch was canceled. Null if it was not."""

    created_at: datetime
    """When the batch was submitted."""

    ended_at: Optional[datetime] = None
    """When the last of the requests was finished. Null until then."""

    expires_at: datetime
    """When processing is given up, 24 hours after creation. Requests that have not run by then are reported
    as expired.
    """

    processing_status: Literal["in_progress", "canceling", "ended"]
    """Where the batch stands: `in_progress`, then possibly `canceling`, then `ended`, when results can be
    fetched.
    """

    request_counts: messages_types.MessageBatchRequestCounts
    """How many requests are in which state; always adds up to the size of the batch."""

    results_url: Optional[str] = None
    """Where to read the results as JSON lines. Null until the batch has ended."""

    type: Literal["message_batch"]
