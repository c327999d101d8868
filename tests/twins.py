"""One test body for the sync and the async client.

A test takes the fixture `twin`, which `tests/conftest.py` has for all folders, and is written as async code:
`await maybe(client.models.list())`, `async for item in each(page)`. It runs with `Anthropic`, and with
`AsyncAnthropic` on asyncio and on trio.
"""

from __future__ import annotations

import inspect
from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, AsyncIterator, Callable, List, Optional

import httpx
import pytest
from attrs import define, field

from anthropic import Anthropic, APIRequest, AsyncAnthropic

__all__ = [
    "TWINS",
    "Twin",
    "asyncio_only",
    "collect",
    "each",
    "entered",
    "maybe",
    "next_of",
    "on_each_loop",
]

Handler = Callable[[httpx.Request], httpx.Response]

TWINS = ("sync", "asyncio", "trio")
"""The sync client, and the async one by the event loop it runs on."""

sync_only = pytest.mark.parametrize("twin", ["sync"], indirect=True)
"""For what the async client cannot do otherwise than the sync one, or has elsewhere."""

asyncio_only = pytest.mark.parametrize("twin", ["asyncio"], indirect=True)
"""For what there is only for the async client."""

on_each_loop = pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
"""For async tests without a twin, which run on asyncio otherwise."""


async def maybe(value: Any) -> Any:
    """Return a value, or what it gives when it is awaited."""
    return await value if inspect.isawaitable(value) else value


async def each(iterable: Any) -> AsyncIterator[Any]:
    """Yield the items of something iterable, sync or async."""
    if hasattr(iterable, "__aiter__"):
        async for item in iterable:
            yield item
    else:
        for item in iterable:
            yield item


async def collect(iterable: Any) -> List[Any]:
    """List the items of something iterable, sync or async."""
    return [item async for item in each(iterable)]


async def next_of(iterator: Any) -> Any:
    """Return the next item of an iterator, sync or async; raise `StopAsyncIteration` at its end."""
    if hasattr(iterator, "__anext__"):
        return await iterator.__anext__()
    try:
        return next(iterator)
    except StopIteration:
        raise StopAsyncIteration from None


@asynccontextmanager
async def entered(manager: Any) -> AsyncGenerator[Any, None]:
    """Enter a context manager, sync or async, and leave it in the end."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


@define
class Twin:
    """Makes clients of one kind; `name` is one of `TWINS`."""

    name: str
    requests: List[httpx.Request] = field(factory=lambda: list[httpx.Request](), init=False)
    """What the clients over `answering` have sent."""

    @property
    def is_async(self) -> bool:
        return self.name != "sync"

    @property
    def loop(self) -> str:
        """The event loop that tests with this twin run on: async bodies of sync calls need one, too."""
        return self.name if self.is_async else "asyncio"

    def client(self, **settings: Any) -> Any:
        """Make a client, with a key unless settings say otherwise."""
        if settings.keys().isdisjoint({"api_key", "auth_token", "credentials"}):
            settings["api_key"] = "test-key"
        return AsyncAnthropic(**settings) if self.is_async else Anthropic(**settings)

    def http_client(self, handler: Handler, **settings: Any) -> Any:
        """Make an HTTP client whose requests are answered by a function."""

        def record(request: httpx.Request) -> httpx.Response:
            request.read() if not self.is_async else None
            self.requests.append(request)
            return handler(request)

        transport = httpx.MockTransport(record)
        kind: Any = httpx.AsyncClient if self.is_async else httpx.Client
        return kind(**{"transport": transport, "follow_redirects": True, **settings})

    def answering(self, *answers: httpx.Response, **settings: Any) -> Any:
        """Make a client that gets these responses one after the other, the last one again and again."""
        remaining = list(answers)

        def handler(request: httpx.Request) -> httpx.Response:
            given = remaining.pop(0) if len(remaining) > 1 else remaining[0]
            return httpx.Response(given.status_code, headers=given.headers, content=given.content)

        return self.client(http_client=self.http_client(handler), **settings)

    def middleware(
        self, before: Callable[[APIRequest], Any], after: Optional[Callable[[Any], Any]] = None
    ) -> Any:
        """Make a middleware of the right kind: `before` may replace the request, `after` the response."""
        if self.is_async:

            async def handle_async(request: APIRequest, call_next: Any) -> Any:
                response = await call_next(before(request) or request)
                return response if after is None else await maybe(after(response))

            return handle_async

        def handle(request: APIRequest, call_next: Any) -> Any:
            response = call_next(before(request) or request)
            return response if after is None else after(response)

        return handle
