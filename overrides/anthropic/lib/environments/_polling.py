"""Defaults of a work poller: how long to wait for work, the name of the worker, and its logs. No I/O but
logging."""

from __future__ import annotations

import logging
import socket
from typing import Optional
from uuid import uuid4

POLL_BLOCK_MS = 999
"""Milliseconds for which the API may wait for work before it answers that there is none; its maximum."""

logger = logging.getLogger("anthropic.lib.environments")

_REPORT_AFTER = 300.0


def new_worker_id() -> str:
    """Return a new name for a worker, which begins with the name of the host."""
    return f"{socket.gethostname()}-{uuid4().hex[:12]}"


class IdleLog:
    """A log of polls without work: the first and then one every five minutes at INFO, the others at DEBUG."""

    def __init__(self, environment_id: str) -> None:
        self._environment_id = environment_id
        self._logged_at: Optional[float] = None

    def log_idle(self, now: float) -> None:
        """Log that a poll returned no work, at a time of `time.monotonic`."""
        is_due = self._logged_at is None or now - self._logged_at >= _REPORT_AFTER
        if is_due:
            self._logged_at = now
        level = logging.INFO if is_due else logging.DEBUG
        logger.log(level, "No work in the environment %s", self._environment_id)

    def reset(self) -> None:
        """Start over, since a poll returned work."""
        self._logged_at = None
