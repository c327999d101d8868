"""Send the heartbeats that keep the lease of an item of work."""

from __future__ import annotations

import time
from typing import Any, Optional, Tuple, Type

import anyio

from anthropic._core.typing_names import Headers
from anthropic.lib.environments._lease import Lease
from anthropic.lib.environments._polling import logger
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error

_FAILURES: Tuple[Type[Exception], ...] = (*TRANSIENT_ERRORS, TimeoutError)


async def keep_lease(lease: Lease, work: Any, item: Any, extra_headers: Optional[Headers]) -> None:
    """Send heartbeats until the lease ends."""
    while True:
        sent_at = time.monotonic()
        try:
            with anyio.fail_after(lease.interval):
                response = await work.heartbeat(
                    item.id,
                    environment_id=item.environment_id,
                    expected_last_heartbeat=lease.expected,
                    extra_headers=extra_headers,
                )
        except _FAILURES as error:
            lease.record_failure(error, time.monotonic())
            logger.warning("A heartbeat of the work %s failed: %s", item.id, describe_error(error))
        else:
            lease.record_heartbeat(response, sent_at)
        if lease.end is not None:
            logger.info("The lease of the work %s ended: %s", item.id, lease.end)
            return
        await anyio.sleep(lease.interval)
