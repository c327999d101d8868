# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaSelfHostedWorkQueueStats"]


class BetaSelfHostedWorkQueueStats(BaseModel):
    """How full the work queue of an environment is, at this moment."""

    depth: int
    """How many items wait for a worker."""

    oldest_queued_at: Optional[str] = None
    """Since when the oldest item has been in the queue, in RFC 3339 form; polled items that are not
    acknowledged yet count too. Null if there are none of either kind.
    """

    pending: int
    """How many items have been polled by a worker that has not acknowledged them yet."""

    type: Literal["work_queue_stats"]

    workers_polling: Optional[int] = None
    """How many workers have polled in the last 30 seconds, of those that send an `Anthropic-Worker-ID`."""
