"""The stream of events that a streaming method returns."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, AsyncIterator, Optional, Type, TypeVar

import httpx
from typing_extensions import Self

from anthropic._core.sse import EventDecoder, ServerSentEvent
from anthropic._core.stream_errors import connection_lost, idle_too_long
from anthropic._core.streaming import SKIPPED, EventReader, IdleWatch, StreamBase, event_decoder

if TYPE_CHECKING:
    from anthropic._core.options import FinalRequestOptions

    from .api_client import AsyncAPIClient

__all__ = ["AsyncStream"]

_T = TypeVar("_T")


class AsyncStream(StreamBase[_T]):
    """The events of a streamed answer, in order: iterate over it, once.

    Leaving its `with` block, `close()` and reaching the end release the connection. Pings are skipped;
    events of a type this version does not know are given as they came.

    Iterating raises:
        APIStatusError: the server reported an error; the class is the one the error's type names.
        APIConnectionError: the connection broke, or the answer ended inside an event. `APITimeoutError` where
            nothing arrived for too long.
    """

    response: httpx.Response
    """The HTTP response, its body still arriving."""

    idle_timeout: Optional[float] = None
    """Give up with `APITimeoutError` when nothing but pings has arrived for this many seconds; None: never.

    Set it before you iterate. It is noticed when a ping arrives or the connection is silent, so at the
    latest after twice the time.
    """

    _options: Optional[FinalRequestOptions] = None
    _decoder: EventDecoder
    _iterator: AsyncIterator[_T]

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
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return self._iterator.__aiter__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up what has not arrived, and release the connection."""
        self._closed = True
        await self.response.aclose()

    async def __stream__(self) -> AsyncIterator[_T]:
        reader = EventReader(self._cast_to, self.response, self._client)
        read = reader.read
        try:
            async for event in self._iter_events():
                item = read(event)
                if item is not SKIPPED:
                    yield item
            for event in reader.last(self._decoder.flush()):
                item = read(event)
                if item is not SKIPPED:
                    yield item
        finally:
            await self.response.aclose()

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The events as they are framed, pings and errors among them."""
        watch = None if self.idle_timeout is None else IdleWatch(self.idle_timeout, self.response)
        feed = self._decoder.feed
        async for chunk in self._iter_chunks():
            events = feed(chunk)
            if watch is not None and watch.is_overdue(events):
                raise idle_too_long(self.response, received=self._received, limit=watch.limit)
            self._received += len(events)
            for event in events:
                yield event
            if watch is not None:
                watch.restart(events)

    async def _iter_chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self.response.aiter_bytes():
                yield chunk
        except httpx.StreamError:
            if not self._closed:
                raise
        except Exception as error:
            if not self._closed:
                raise connection_lost(error, self.response, received=self._received) from error

    @staticmethod
    async def raw_events(response: httpx.Response) -> AsyncIterator[ServerSentEvent]:
        """The events of a response as they are framed, pings and errors among them."""
        decoder = event_decoder(None)
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.flush():
            yield event
