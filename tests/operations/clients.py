"""Both clients over a transport in this process that records requests, and every form of calling a method."""

from __future__ import annotations

import asyncio
import inspect
from operator import attrgetter
from typing import Any, Callable, Iterable, List, Mapping, Type

import httpx

from anthropic import Anthropic, AsyncAnthropic
from anthropic._response import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    BinaryAPIResponse,
    StreamedBinaryAPIResponse,
)

__all__ = ["FORMS", "KINDS", "Answer", "AsyncCaller", "Caller"]

FORMS = ("", "with_raw_response", "with_streaming_response")

Answer = Callable[[httpx.Request], httpx.Response]

BINARY = (
    BinaryAPIResponse,
    StreamedBinaryAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
)


class Caller:
    """The synchronous client. `call` gives the decoded answer: streams as lists, binary content as bytes."""

    client_class: Type[Any] = Anthropic
    http_client_class: Type[Any] = httpx.Client

    def __init__(self, answer: Answer) -> None:
        self.requests: List[httpx.Request] = []
        self._answer = answer
        transport = httpx.MockTransport(self._record)
        self.client = self.client_class(
            api_key="test-key",
            base_url="http://api.test",
            max_retries=0,
            http_client=self.http_client_class(transport=transport),
        )

    def _record(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)

    def method(self, path: str, form: str = "") -> Any:
        """The method at a dotted path, in one of `FORMS`."""
        resource, _, name = path.rpartition(".")
        return attrgetter(f"{resource}.{form}.{name}" if form else path)(self.client)

    def call(self, path: str, arguments: Mapping[str, Any], form: str = "") -> Any:
        """Call the method and read all of the answer."""
        method = self.method(path, form)
        if not form:
            return self._read(method(**arguments))
        if form == "with_raw_response":
            return self._parsed(method(**arguments))
        with method(**arguments) as response:
            return self._parsed(response)

    def _parsed(self, response: Any) -> Any:
        return self._read(response if isinstance(response, BINARY) else response.parse())

    def _read(self, value: Any) -> Any:
        if isinstance(value, BINARY):
            return value.read()
        return list(value) if hasattr(value, "__next__") else value

    def items(self, page: Any) -> List[Any]:
        """Everything that iterating a page gives."""
        return list(page)

    def close(self) -> None:
        """Close the client."""
        self.client.close()


class AsyncCaller(Caller):
    """The asynchronous client, on an event loop of its own."""

    client_class = AsyncAnthropic
    http_client_class = httpx.AsyncClient

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer)
        self._loop = asyncio.new_event_loop()

    def call(self, path: str, arguments: Mapping[str, Any], form: str = "") -> Any:
        return self._loop.run_until_complete(self._acall(self.method(path, form), arguments, form))

    async def _acall(self, method: Any, arguments: Mapping[str, Any], form: str) -> Any:
        if not form:
            return await self._aread(await method(**arguments))
        if form == "with_raw_response":
            return await self._aparsed(await method(**arguments))
        async with method(**arguments) as response:
            return await self._aparsed(response)

    async def _aparsed(self, response: Any) -> Any:
        if isinstance(response, BINARY):
            return await self._aread(response)
        parsed = response.parse()
        return await self._aread(await parsed if inspect.isawaitable(parsed) else parsed)

    async def _aread(self, value: Any) -> Any:
        if isinstance(value, BINARY):
            return await value.read()
        return [item async for item in value] if hasattr(value, "__anext__") else value

    def items(self, page: Any) -> List[Any]:
        async def collect() -> List[Any]:
            return [item async for item in page]

        return self._loop.run_until_complete(collect())

    def close(self) -> None:
        self._loop.run_until_complete(self.client.close())
        self._loop.close()


KINDS: Iterable[Type[Caller]] = (Caller, AsyncCaller)
