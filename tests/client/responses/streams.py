"""Opens streams on a server, in threads and on event loops, so that one test body serves all of them."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, List, Optional, cast

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal

from anthropic._async.stream import AsyncStream
from anthropic._sync.stream import Stream

FLAVOURS = ["sync", "asyncio", "trio"]


class StubClient:
    """All that a stream asks of its client."""

    def __init__(self, strict: bool = False) -> None:
        self._strict_response_validation = strict


class Streams:
    """Opens and drives streams; `flavour` is `sync` or the name of an event loop."""

    def __init__(self, flavour: str, stack: ExitStack) -> None:
        self._stack = stack
        self._portal: Optional[BlockingPortal] = None
        if flavour == "sync":
            self._http: Any = stack.enter_context(httpx.Client())
        else:
            portal = stack.enter_context(start_blocking_portal(flavour))
            self._portal = portal
            self._http = httpx.AsyncClient()
            stack.callback(lambda: portal.call(self._http.aclose))

    def open(self, url: str, cast_to: Any, *, strict: bool = False, timeout: float = 5) -> Any:
        """The stream of a POST to `url`."""
        request = self._http.build_request("POST", f"{url}/v1/messages", timeout=timeout, json={})
        if self._portal is None:
            response = self._http.send(request, stream=True)
            self._stack.callback(response.close)
            return Stream[Any](cast_to=cast_to, response=response, client=cast(Any, StubClient(strict)))
        response = self._portal.call(self._send, request)
        self._stack.callback(lambda: self.call(response.aclose))
        return AsyncStream[Any](cast_to=cast_to, response=response, client=cast(Any, StubClient(strict)))

    async def _send(self, request: httpx.Request) -> Any:
        return await self._http.send(request, stream=True)

    def call(self, function: Any) -> Any:
        """Call a method of a stream, and await it where that is needed."""
        return function() if self._portal is None else cast(Any, self._portal.call)(function)

    def next(self, stream: Any) -> Any:
        """The next item; `StopIteration` at the end."""
        if self._portal is None:
            return next(stream)
        return self._portal.call(self._next, stream)

    async def _next(self, stream: Any) -> Any:
        try:
            return await stream.__anext__()
        except StopAsyncIteration:
            # No coroutine may raise `StopIteration`.
            raise EndOfStream from None

    def rest(self, stream: Any) -> List[Any]:
        """All items that are left."""
        return list(stream) if self._portal is None else self._portal.call(self._rest, stream)

    async def _rest(self, stream: Any) -> List[Any]:
        return [item async for item in stream]

    def close(self, stream: Any) -> None:
        self.call(stream.close)

    def leave(self, stream: Any, count: int) -> List[Any]:
        """Take some items in a `with` block, and leave it."""
        if self._portal is None:
            with stream as entered:
                return [next(entered) for _ in range(count)]
        return self._portal.call(self._leave, stream, count)

    async def _leave(self, stream: Any, count: int) -> List[Any]:
        async with stream as entered:
            return [await entered.__anext__() for _ in range(count)]


class EndOfStream(Exception):
    """A stream has no more items."""
