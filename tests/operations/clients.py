"""Every form of calling a method of both clients, which may be over a function that answers requests."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Callable, List, Mapping, Union

import httpx
import pytest

from anthropic import Anthropic, AsyncAnthropic
from anthropic._response import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    BinaryAPIResponse,
    StreamedBinaryAPIResponse,
)
from tests.twins import Twin, each, maybe

__all__ = ["FORMS", "Answer", "Caller", "Connect", "RecordingCaller", "one_loop"]

one_loop = pytest.mark.parametrize("twin", ["sync", "asyncio"], indirect=True)
"""Operations do not know event loops: below them everything is tested on each."""

FORMS = ("", "with_raw_response", "with_streaming_response")

Answer = Callable[[httpx.Request], httpx.Response]

BINARY = (
    BinaryAPIResponse,
    StreamedBinaryAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
)


class Caller:
    """A client of either kind, and its methods by their dotted paths."""

    def __init__(self, client: Union[Anthropic, AsyncAnthropic]) -> None:
        self.client = client

    def method(self, path: str, form: str = "") -> Any:
        """The method at a dotted path, in one of `FORMS`."""
        resource, _, name = path.rpartition(".")
        return attrgetter(f"{resource}.{form}.{name}" if form else path)(self.client)

    async def call(self, path: str, arguments: Mapping[str, Any], form: str = "") -> Any:
        """Call the method and read all of the answer: streams as lists, binary content as bytes."""
        called = self.method(path, form)(**arguments)
        if not form:
            return await _read(await maybe(called))
        if form == "with_raw_response":
            return await _read(await _parsed(await maybe(called)))
        if isinstance(self.client, AsyncAnthropic):
            async with called as response:
                return await _read(await _parsed(response))
        with called as response:
            return await _read(await _parsed(response))


class RecordingCaller(Caller):
    """A caller whose requests a function answers."""

    def __init__(self, twin: Twin, answer: Answer) -> None:
        self._twin = Twin(twin.name)
        super().__init__(
            self._twin.client(
                base_url="http://api.test", max_retries=0, http_client=self._twin.http_client(answer)
            )
        )

    @property
    def requests(self) -> List[httpx.Request]:
        """What was sent."""
        return self._twin.requests


async def _parsed(response: Any) -> Any:
    return response if isinstance(response, BINARY) else await maybe(response.parse())


async def _read(value: Any) -> Any:
    if isinstance(value, BINARY):
        return await maybe(value.read())
    if hasattr(value, "__next__") or hasattr(value, "__anext__"):
        return [item async for item in each(value)]
    return value


Connect = Callable[[Answer], RecordingCaller]
