# Written by make generate from overrides/anthropic/_async/restart.py. Do not edit.
"""Restart a stream that breaks before its first content. Whether to restart is decided in
`_core/events/restart.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List, Tuple, cast

from anthropic._concurrency import threads
from anthropic._core.errors import APIError
from anthropic._core.events.restart import has_content, may_pass
from anthropic._core.events.sse import ServerSentEvent

if TYPE_CHECKING:
    from .stream import Stream

__all__ = ["iter_from_first_content"]


def iter_from_first_content(stream: Stream[Any]) -> Iterator[List[ServerSentEvent]]:
    """Yield the batches of a stream's events; those before the first content are held back until it has
    come."""
    held, batches = _begin(stream)
    try:
        yield held
        for events in batches:
            yield events
    finally:
        cast("Any", batches).close()


def _begin(
    stream: Stream[Any],
) -> Tuple[List[ServerSentEvent], Iterator[List[ServerSentEvent]]]:
    """Retry until an attempt reaches content or its end; return the events so far and the remaining
    batches."""
    restarts = 0
    while True:
        batches = stream._iter_batches()
        held: List[ServerSentEvent] = []
        try:
            for events in batches:
                held += events
                if has_content(events, stream.response):
                    break
            return held, batches
        except APIError as error:
            cast("Any", batches).close()
            options = stream._options
            if restarts >= stream.max_restarts or options is None or not may_pass(error):
                raise
        client = stream._client
        left = stream.max_restarts - restarts
        threads.sleep(client._calculate_retry_timeout(left, options, retries_taken=restarts))
        if stream._closed:  # meanwhile
            return [], batches
        restarts += 1
        stream._open_again(options)
