"""Message streams of either client and endpoint over given bytes, in pieces of any size."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, suppress
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, Optional, Tuple

import httpx

from anthropic import AnthropicError
from tests.twins import Twin, collect, each, entered, maybe

__all__ = ["ENDPOINTS", "REQUEST", "MessageStreams", "Outcome"]

ENDPOINTS = ["messages", "beta.messages"]
REQUEST: Dict[str, Any] = {
    "max_tokens": 10,
    "messages": [{"role": "user", "content": "Hello"}],
    "model": "claude-opus-4-8",
}
Outcome = Tuple[List[Any], Any]
"""The events, and the final message or the error."""


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, body: bytes, size: int) -> None:
        self._pieces = [body[start : start + size] for start in range(0, len(body), size)]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


class MessageStreams:
    """Opens streams over `body`, which may be changed in between; remembers the requests."""

    def __init__(self, twin: Twin, endpoint: str, body: bytes, *, size: int = 65_536) -> None:
        self.requests: List[httpx.Request] = []
        self.is_async = twin.is_async
        self.body = body
        self.client = twin.client(http_client=twin.http_client(self._answer))
        self._endpoint = endpoint
        self._size = size

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        headers = {"content-type": "text/event-stream", "request-id": "req_1"}
        return httpx.Response(200, headers=headers, stream=_Pieces(self.body, self._size))

    @property
    def resource(self) -> Any:
        """The messages of the endpoint."""
        found = self.client
        for name in self._endpoint.split("."):
            found = getattr(found, name)
        return found

    def manager(self, **params: Any) -> Any:
        """Call `stream` for a short question; nothing is sent yet."""
        return self.resource.stream(**{**REQUEST, **params})

    def open(self, **params: Any) -> AbstractAsyncContextManager[Any]:
        """Enter the manager of a stream."""
        return entered(self.manager(**params))

    async def read(self, look: Optional[Callable[[Any, Any], None]] = None, **params: Any) -> Outcome:
        """Read all events and the final message, or the error that came in its place.

        `look` is called with the stream and every event when it comes.
        """
        events: List[Any] = []
        async with self.open(**params) as stream:
            with suppress(AnthropicError):
                async for event in each(stream):
                    events.append(event)
                    if look:
                        look(stream, event)
            try:
                return events, await maybe(stream.get_final_message())
            except AnthropicError as error:
                return events, error

    async def read_text(self, **params: Any) -> Tuple[List[str], str]:
        """Read `text_stream`, then `get_final_text`."""
        async with self.open(**params) as stream:
            return await collect(stream.text_stream), await maybe(stream.get_final_text())
