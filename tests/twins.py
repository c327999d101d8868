"""One test body for the sync and the async client.

A test takes the fixture `twin` and is written as async code: `await maybe(client.models.list())`,
`async for item in each(page)`. It runs with `Anthropic`, and with `AsyncAnthropic` on asyncio and on trio.
"""

from __future__ import annotations

import inspect
from typing import Any, AsyncIterator, Callable, List, Optional

import httpx
from attrs import define, field

from anthropic import Anthropic, APIRequest, AsyncAnthropic

__all__ = ["BACKENDS", "Twin", "each", "maybe"]

Handler = Callable[[httpx.Request], httpx.Response]

# Name of the twin, and the event loop its tests run on.
BACKENDS = {"sync": "asyncio", "asyncio": "asyncio", "trio": "trio"}


async def maybe(value: Any) -> Any:
    """A value, or what it gives when it is awaited."""
    return await value if inspect.isawaitable(value) else value


async def each(iterable: Any) -> AsyncIterator[Any]:
    """The items of something iterable, sync or async."""
    if hasattr(iterable, "__aiter__"):
        async for item in iterable:
            yield item
    else:
        for item in iterable:
            yield item


@define
class Twin:
    """Makes clients of one kind."""

    name: str
    requests: List[httpx.Request] = field(factory=lambda: list[httpx.Request](), init=False)
    """What the clients over `answering` have sent."""

    @property
    def is_async(self) -> bool:
        return self.name != "sync"

    def client(self, **settings: Any) -> Any:
        """A client with a key, unless settings say otherwise."""
        if "api_key" not in settings and "auth_token" not in settings:
            settings["api_key"] = "test-key"
        return AsyncAnthropic(**settings) if self.is_async else Anthropic(**settings)

    def http_client(self, handler: Handler, **settings: Any) -> Any:
        """An HTTP client whose requests are answered by a function."""

        def record(request: httpx.Request) -> httpx.Response:
            request.read() if not self.is_async else None
            self.requests.append(request)
            return handler(request)

        transport = httpx.MockTransport(record)
        kind: Any = httpx.AsyncClient if self.is_async else httpx.Client
        return kind(**{"transport": transport, "follow_redirects": True, **settings})

    def answering(self, *answers: httpx.Response, **settings: Any) -> Any:
        """A client that gets these responses one after the other, the last one again and again."""
        remaining = list(answers)

        def handler(request: httpx.Request) -> httpx.Response:
            given = remaining.pop(0) if len(remaining) > 1 else remaining[0]
            return httpx.Response(given.status_code, headers=given.headers, content=given.content)

        return self.client(http_client=self.http_client(handler), **settings)

    def middleware(
        self, before: Callable[[APIRequest], Any], after: Optional[Callable[[Any], Any]] = None
    ) -> Any:
        """A middleware of the right kind: `before` may replace the request, `after` the response."""
        if self.is_async:

            async def handle_async(request: APIRequest, call_next: Any) -> Any:
                response = await call_next(before(request) or request)
                return response if after is None else await maybe(after(response))

            return handle_async

        def handle(request: APIRequest, call_next: Any) -> Any:
            response = call_next(before(request) or request)
            return response if after is None else after(response)

        return handle
