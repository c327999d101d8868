"""Restart a stream that breaks before its first content. Whether to restart is decided in
`_core/events/restart.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, List, Tuple, cast

from anthropic._concurrency import aio
from anthropic._core.errors import APIError
from anthropic._core.events.restart import has_content, may_pass
from anthropic._core.events.sse import ServerSentEvent

if TYPE_CHECKING:
    from .stream import AsyncStream

__all__ = ["iter_from_first_content"]


async def iter_from_first_content(stream: AsyncStream[Any]) -> AsyncIterator[List[ServerSentEvent]]:
    """Yield the batches of a stream's events; those before the first content are held back until it has
    come."""
    held, batches = await _begin(stream)
    try:
        yield held
        async for events in batches:
            yield events
    finally:
        await cast("Any", batches).aclose()


async def _begin(
    stream: AsyncStream[Any],
) -> Tuple[List[ServerSentEvent], AsyncIterator[List[ServerSentEvent]]]:
    """Retry until an attempt reaches content or its end; return the events so far and the remaining
    batches."""
    restarts = 0
    while True:
        batches = stream._iter_batches()
        held: List[ServerSentEvent] = []
        try:
            async for events in batches:
                held += events
                if has_content(events, stream.response):
                    break
            return held, batches
        except APIError as error:
            await cast("Any", batches).aclose()
            options = stream._options
            if restarts >= stream.max_restarts or options is None or not may_pass(error):
                raise
        client = stream._client
        left = stream.max_restarts - restarts
        await aio.sleep(client._calculate_retry_timeout(left, options, retries_taken=restarts))
        if stream._closed:  # meanwhile
            return [], batches
        restarts += 1
        await stream._open_again(options)
