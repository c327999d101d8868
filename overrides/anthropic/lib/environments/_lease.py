"""The lease of an item of work: when to send heartbeats, and when the lease is lost. No I/O."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any, Optional

from typing_extensions import Literal

from anthropic._core.models.type_guards import is_dict
from anthropic.lib.sessions._retry import has_status, is_fatal_status_error

_NO_HEARTBEAT = "NO_HEARTBEAT"
_FIRST_INTERVAL = 30.0
_FIRST_TTL = 90.0
_MIN_INTERVAL = 1.0


class Lease:
    """The lease of one item. Times are those of `time.monotonic`.

    Args:
        now: When the item was taken.
    """

    def __init__(self, now: float) -> None:
        self.ttl: Optional[float] = None
        """Seconds that the lease lasts after a heartbeat; None until the API has said it."""

        self.expected = _NO_HEARTBEAT
        """The last heartbeat, which the next one has to name, so that only one worker can go on."""

        self.end: Optional[Literal["stopped", "refused", "lost"]] = None
        """Why heartbeats ended: the API asked to stop, it refused them, or another worker may have the item.
        None while they go on."""

        self._renewed_at = now

    @property
    def interval(self) -> float:
        """Seconds between two heartbeats, and the timeout of one."""
        return _FIRST_INTERVAL if self.ttl is None else max(_MIN_INTERVAL, self.ttl / 2)

    def record_heartbeat(self, response: Any, now: float) -> None:
        """Record the response to a heartbeat that was sent at `now`."""
        self.expected = response.last_heartbeat
        self._renewed_at = now
        if response.ttl_seconds and response.ttl_seconds > 0:
            self.ttl = float(response.ttl_seconds)
        if response.state in ("stopping", "stopped") or not response.lease_extended:
            self.end = "stopped"

    def record_failure(self, error: BaseException, now: float) -> None:
        """Record the failure of a heartbeat."""
        if has_status(error, 412) or now - self._renewed_at >= (self.ttl or _FIRST_TTL):
            self.end = "lost"
        elif is_fatal_status_error(error):
            self.end = "refused"


def sessions_token(secret: Optional[str]) -> Optional[str]:
    """Return the token in the secret of an item, which is JSON in base64; None if there is none."""
    standard = (secret or "").translate(str.maketrans("-_", "+/"))
    try:
        content = json.loads(base64.b64decode(standard + "==="))
    except (binascii.Error, ValueError):
        return None
    token = content.get("sessions_token") if is_dict(content) else None
    return token if token and isinstance(token, str) else None
