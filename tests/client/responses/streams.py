"""Opens streams on a server without a client of the API, of which a stream needs next to nothing."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any, cast

import httpx

from anthropic._async.stream import AsyncStream
from anthropic._sync.stream import Stream
from tests.twins import Twin, maybe


class StubClient:
    """All that a stream asks of its client."""

    def __init__(self, strict: bool = False) -> None:
        self._strict_response_validation = strict


class Streams:
    """Opens streams of one kind, which are closed when the stack is."""

    def __init__(self, twin: Twin, stack: AsyncExitStack) -> None:
        self._is_async = twin.is_async
        self._stack = stack
        self._http: Any = httpx.AsyncClient() if twin.is_async else httpx.Client()
        stack.push_async_callback(lambda: maybe(self._http.aclose() if twin.is_async else self._http.close()))

    async def open(self, url: str, cast_to: Any, *, strict: bool = False, timeout: float = 5) -> Any:
        """Open the stream of a POST to `url`."""
        request = self._http.build_request("POST", f"{url}/v1/messages", timeout=timeout, json={})
        response = await maybe(self._http.send(request, stream=True))
        self._stack.push_async_callback(
            lambda: maybe(response.aclose() if self._is_async else response.close())
        )
        kind: Any = AsyncStream if self._is_async else Stream
        return kind[Any](cast_to=cast_to, response=response, client=cast(Any, StubClient(strict)))
