"""Message streams of either flavour and endpoint over given bytes, in pieces of any size."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, Optional, Tuple

import httpx

from anthropic import Anthropic, AnthropicError, AsyncAnthropic

__all__ = ["ENDPOINTS", "FLAVOURS", "REQUEST", "Opened", "Outcome"]

FLAVOURS = ["sync", "async"]
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


class Opened:
    """Opens streams over `body`, which may be changed in between; remembers the requests."""

    def __init__(self, flavour: str, endpoint: str, body: bytes, *, size: int = 65_536) -> None:
        self.requests: List[httpx.Request] = []
        self.is_async = flavour == "async"
        self._endpoint = endpoint
        self.body = body
        transport = httpx.MockTransport(lambda request: self._answer(request, size))
        if self.is_async:
            http: Any = httpx.AsyncClient(transport=transport)
            self.client: Any = AsyncAnthropic(api_key="test-key", http_client=http)
        else:
            http = httpx.Client(transport=transport)
            self.client = Anthropic(api_key="test-key", http_client=http)

    def _answer(self, request: httpx.Request, size: int) -> httpx.Response:
        self.requests.append(request)
        headers = {"content-type": "text/event-stream", "request-id": "req_1"}
        return httpx.Response(200, headers=headers, stream=_Pieces(self.body, size))

    @property
    def resource(self) -> Any:
        found = self.client
        for name in self._endpoint.split("."):
            found = getattr(found, name)
        return found

    def manager(self, **params: Any) -> Any:
        return self.resource.stream(**{**REQUEST, **params})

    def use(self, sync_use: Callable[[Any], Any], async_use: Callable[[Any], Any], **params: Any) -> Any:
        """What is made of an open stream, by a function or by a coroutine function."""
        if not self.is_async:
            with self.manager(**params) as stream:
                return sync_use(stream)

        async def used() -> Any:
            async with self.manager(**params) as stream:
                return await async_use(stream)

        return asyncio.run(used())

    def read(self, each: Optional[Callable[[Any, Any], None]] = None, **params: Any) -> Outcome:
        """All events and the final message, or the error that came in its place.

        `each` is called with the stream and every event when it comes.
        """
        events: List[Any] = []

        def read(stream: Any) -> Any:
            with suppress(AnthropicError):
                for event in stream:
                    events.append(event)
                    if each:
                        each(stream, event)
            try:
                return stream.get_final_message()
            except AnthropicError as error:
                return error

        async def read_async(stream: Any) -> Any:
            with suppress(AnthropicError):
                async for event in stream:
                    events.append(event)
                    if each:
                        each(stream, event)
            try:
                return await stream.get_final_message()
            except AnthropicError as error:
                return error

        final = self.use(read, read_async, **params)
        return events, final

    def texts(self, **params: Any) -> Any:
        """What `text_stream` and `get_final_text` give."""

        async def read_async(stream: Any) -> Any:
            return [part async for part in stream.text_stream], await stream.get_final_text()

        return self.use(
            lambda stream: (list(stream.text_stream), stream.get_final_text()), read_async, **params
        )
