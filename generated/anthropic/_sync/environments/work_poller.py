# Generated from overrides/anthropic/lib/environments/_async/work_poller.py. Do not edit.
"""Poll the work queue of an environment, acknowledge items, and stop them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, Iterator, Optional

from anthropic._concurrency import threads
from anthropic._core.delays import IDLE_POLLS, POLLS
from anthropic._core.sentinels import omit
from anthropic._core.typing_names import Headers
from anthropic.lib.environments._polling import POLL_BLOCK_MS, IdleLog, logger, new_worker_id
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error, has_status, is_fatal_status_error
from anthropic.types.beta import environments as work_types

if TYPE_CHECKING:
    from anthropic.resources.beta.environments.work import Work


def iter_work(
    work: Work,
    *,
    environment_id: str,
    worker_id: Optional[str] = None,
    block_ms: Optional[int] = POLL_BLOCK_MS,
    reclaim_older_than_ms: Optional[int] = None,
    drain: bool = False,
    auto_stop: bool = True,
    extra_headers: Optional[Headers] = None,
) -> Iterator[work_types.BetaSelfHostedWork]:
    """Poll the work queue of an environment; acknowledge and yield its items.

    Requests that fail are retried with backoff. An item that the API refuses to acknowledge is stopped and
    left out.

    Args:
        work: The work of a client that has the key of the environment.
        environment_id: The environment.
        worker_id: The name of the worker, by default a new one.
        block_ms: How many milliseconds the API may wait for work; None: it does not wait.
        reclaim_older_than_ms: Also take items that others took more milliseconds ago and never acknowledged.
        drain: End when there is no more work, instead of waiting for it.
        auto_stop: Stop an item when the loop goes on to the next or is closed. Pass False if another program
            does the work and stops it.
        extra_headers: Sent with every request.

    Raises:
        APIStatusError: the API refuses to hand out work, and would again.
    """
    queue = _WorkQueue(work, environment_id, extra_headers)
    worker = worker_id or new_worker_id()
    idle = IdleLog(environment_id)
    while True:
        item = queue.poll(worker, block_ms, reclaim_older_than_ms)
        if item is None:
            if drain:
                return
            idle.log_idle(time.monotonic())
            threads.sleep(IDLE_POLLS.delay(0))
            continue
        idle.reset()
        logger.info("Took the work %s", item.id)
        if not queue.acknowledge(item.id):
            continue
        try:
            yield item
        finally:
            if auto_stop:
                queue.stop(item.id)


class _WorkQueue:
    """The requests of a poller, and how often each kind of request failed in a row."""

    def __init__(self, work: Any, environment_id: str, extra_headers: Optional[Headers]) -> None:
        self._work = work
        self._environment_id = environment_id
        self._extra_headers = extra_headers
        self._failures: Dict[str, int] = {}

    def poll(self, worker_id: str, block_ms: Optional[int], reclaim_older_than_ms: Optional[int]) -> Any:
        """Return the next item, None if there is none. Failed requests are retried."""
        while True:
            try:
                item = self._work.poll(
                    self._environment_id,
                    block_ms=omit if block_ms is None else block_ms,
                    reclaim_older_than_ms=omit if reclaim_older_than_ms is None else reclaim_older_than_ms,
                    anthropic_worker_id=worker_id,
                    extra_headers=self._extra_headers,
                )
            except TRANSIENT_ERRORS as error:
                if is_fatal_status_error(error):
                    raise
                self._wait("Polling", error)
            else:
                self._failures["Polling"] = 0
                return item

    def acknowledge(self, work_id: str) -> bool:
        """Acknowledge an item; return whether it is ours now."""
        try:
            self._work.ack(work_id, environment_id=self._environment_id, extra_headers=self._extra_headers)
        except TRANSIENT_ERRORS as error:
            if is_fatal_status_error(error):
                logger.error("The work %s could not be acknowledged: %s", work_id, describe_error(error))
                self.stop(work_id, force=True)
            else:
                self._wait("Acknowledging", error)
            return False
        self._failures["Acknowledging"] = 0
        return True

    def stop(self, work_id: str, **how: bool) -> None:
        """Stop an item, which may have been stopped already."""
        try:
            self._work.stop(
                work_id, environment_id=self._environment_id, extra_headers=self._extra_headers, **how
            )
        except TRANSIENT_ERRORS as error:
            if not has_status(error, 409):
                logger.warning("The work %s could not be stopped: %s", work_id, describe_error(error))

    def _wait(self, what: str, error: Exception) -> None:
        failures = self._failures.get(what, 0)
        self._failures[what] = failures + 1
        logger.warning("%s failed: %s", what, describe_error(error))
        threads.sleep(POLLS.delay(failures))
