"""What a poller of work asks for by default, the name it goes by, and what it says of itself in logs."""

from __future__ import annotations

import logging
import socket
from typing import Optional
from uuid import uuid4

__all__ = ["POLL_BLOCK_MS", "IdleLog", "logger", "new_worker_id"]

POLL_BLOCK_MS = 999
"""Milliseconds for which the API may wait for work before it says that there is none; the most it takes."""

logger = logging.getLogger("anthropic.lib.environments")

_REPORT_AFTER = 300.0


def new_worker_id() -> str:
    """A name for a worker: that of its host, and what tells it from others there."""
    return f"{socket.gethostname()}-{uuid4().hex[:12]}"


class IdleLog:
    """Tells that there is no work: once, then every five minutes. Other polls are told to those who debug."""

    def __init__(self, environment_id: str) -> None:
        self._environment_id = environment_id
        self._logged_at: Optional[float] = None

    def log_idle(self, now: float) -> None:
        """A poll found nothing, at a time of `time.monotonic`."""
        is_due = self._logged_at is None or now - self._logged_at >= _REPORT_AFTER
        if is_due:
            self._logged_at = now
        level = logging.INFO if is_due else logging.DEBUG
        logger.log(level, "No work in the environment %s", self._environment_id)

    def reset(self) -> None:
        """A poll found something."""
        self._logged_at = None
