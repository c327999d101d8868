"""`AsyncStream`: the stream of events that a streaming method returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, List, Optional, Tuple, Type, TypeVar, cast

import httpx
from typing_extensions import Self

from anthropic._concurrency import aio
from anthropic._core.errors import APIError
from anthropic._core.events.errors import complete_events, stream_error
from anthropic._core.events.restart import has_content, is_transient
from anthropic._core.events.sse import EventDecoder, ServerSentEvent
from anthropic._core.events.stream import SKIPPED, EventReader, IdleTimeout, StreamBase, event_decoder
from anthropic._core.request.options import without_raw_response

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions

    from .api_client import AsyncAPIClient

_T = TypeVar("_T")


class ReplaceableIterator(AsyncIterator[_T]):
    """Read a stream through its `_iterator`, which tracers replace even after they asked for this one."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __anext__(self) -> Any:
        # No coroutine of its own: every event comes this way.
        return self._stream._iterator.__anext__()


class AsyncStream(StreamBase[_T]):
    """The server-sent events of a streamed response, in order: iterate over it, once.

    Leaving its `with` block, `close()` and reaching the end release the connection. Pings are skipped; events
    of unknown types are yielded as they came.

    Iterating raises:
        APIStatusError: the server reported an error; the class is the one the error's type names.
        APIConnectionError: the connection broke, or the response ended inside an event. `APITimeoutError`
            if nothing arrived for too long.
        APIResponseValidationError: the response was something else than a stream of events.
        RuntimeError: it was begun in another event loop, and is not at its end.
    """

    response: httpx.Response
    """The HTTP response, its body still arriving."""

    idle_timeout: Optional[float] = None
    """Seconds without any event but pings after which to raise `APITimeoutError`; None: never.

    Set it before you iterate. It is noticed when a ping arrives or the connection is silent, so at the
    latest after twice the time.
    """

    max_restarts: int = 0
    """How often the request may be sent again when the stream breaks before its first content.

    Set it before you iterate. A lost connection and an `error` event that says the API is overloaded, limits
    the rate or failed are reasons; `message_start` is then held back until content has come, so that you see
    it once, and `response` is the one of the attempt that went on.
    """

    _options: Optional[FinalRequestOptions] = None
    _decoder: EventDecoder
    _iterator: AsyncIterator[_T]
    _owner: object = None

    def __init__(
        self,
        *,
        cast_to: Type[_T],
        response: httpx.Response,
        client: AsyncAPIClient,
        options: Optional[FinalRequestOptions] = None,
    ) -> None:
        self.response = response
        self._cast_to: Any = cast_to
        self._client = client
        self._options = options
        self._closed = False
        self._received = 0
        self._decoder = event_decoder(client)
        self._iterator = self.__stream__()

    async def __anext__(self) -> _T:
        aio.check_owner(self._owner)
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        aio.check_owner(self._owner)
        return ReplaceableIterator(self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Discard what has not arrived, and release the connection."""
        self._closed, self._owner = True, None
        await self.response.aclose()

    async def __stream__(self) -> AsyncIterator[_T]:
        batches = _iter_from_first_content(self) if self.max_restarts else self._iter_batches()
        reader = None
        try:
            async for events in batches:
                # Made here, as the response may be that of another attempt by now.
                reader = reader or EventReader(self._cast_to, self.response, self._client)
                for event in events:
                    item = reader.read(event)
                    if item is not SKIPPED:
                        yield item
        finally:
            await cast("Any", batches).aclose()
            await self.response.aclose()

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield the undecoded events, pings and errors among them."""
        async for events in self._iter_batches():
            for event in events:
                yield event

    async def _iter_batches(self) -> AsyncIterator[List[ServerSentEvent]]:
        """Yield the undecoded events in batches that arrived together: one step per event would cost more
        than decoding it."""
        # Kept where the loop ends and closes this generator, so that it does not pass for the end.
        owner = self._owner = aio.current_owner()
        watch = None if self.idle_timeout is None else IdleTimeout(self.idle_timeout, self.response)
        try:
            async for chunk in self.response.aiter_bytes():
                events = self._decoder.feed(chunk)
                if watch is not None:
                    watch.check(events, received=self._received)
                self._received += len(events)
                yield events
                aio.check_owner(owner)
                if watch is not None:
                    watch.restart(events)
        except Exception as error:
            failure = stream_error(error, self.response, received=self._received, was_closed=self._closed)
            self._owner = None
            if failure is None:
                return
            if failure is error:
                raise
            raise failure from error
        self._owner = None
        yield list(complete_events(self._decoder.flush(), self.response, received=self._received))

    async def _open_again(self, options: FinalRequestOptions) -> None:
        """Send the request again and go on with its response."""
        await self.response.aclose()
        options = without_raw_response(options)
        again = await self._client.request(object, options, stream=True, stream_cls=AsyncStream[object])
        self.response, self._decoder, self._received = again.response, again._decoder, 0

    @staticmethod
    async def raw_events(response: httpx.Response) -> AsyncIterator[ServerSentEvent]:
        """Yield the undecoded events of a response, pings and errors among them."""
        decoder = event_decoder(None)
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.flush():
            yield event


async def _iter_from_first_content(stream: AsyncStream[Any]) -> AsyncIterator[List[ServerSentEvent]]:
    """Yield a stream's events in batches; those before the first content are held back until it comes."""
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
    """Return what came of the first attempt that got as far as content, or to its end, and the rest of it."""
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
            if restarts >= stream.max_restarts or options is None or not is_transient(error):
                raise
        client = stream._client
        left = stream.max_restarts - restarts
        await aio.sleep(client._calculate_retry_timeout(left, options, retries_taken=restarts))
        if stream._closed:  # meanwhile
            return [], batches
        restarts += 1
        await stream._open_again(options)
