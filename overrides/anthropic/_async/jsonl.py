"""Read a response of JSON lines one line at a time."""

from __future__ import annotations

from typing import Any, AsyncIterator, Type, TypeVar

import httpx
from typing_extensions import Self

from anthropic._core.events.errors import stream_error
from anthropic._core.response.jsonl import JSONLines
from anthropic._core.response.line_reader import LineReader

_T = TypeVar("_T")


class AsyncJSONLDecoder(JSONLines[_T]):
    """The lines of a JSON Lines response, in order: iterate over it, once. One chunk is in memory at a time.

    Leaving its `with` block, `close()` and reaching the end release the connection.

    Iterating raises:
        APIResponseValidationError: a line is not JSON (also a `json.JSONDecodeError`).
        APIConnectionError: the connection broke.
    """

    http_response: httpx.Response
    """The HTTP response, its body still arriving."""

    def __init__(
        self, *, raw_iterator: AsyncIterator[bytes], line_type: Type[_T], http_response: httpx.Response
    ) -> None:
        self.http_response = http_response
        self._raw_iterator = raw_iterator
        self._line_type: Any = line_type
        self._closed = False
        self._iterator = self.__decode__()

    @classmethod
    def of_response(cls, response: httpx.Response, line_type: Type[_T]) -> Self:
        """Return the lines of the body of a response that has not been read yet."""
        return cls(raw_iterator=response.aiter_bytes(), line_type=line_type, http_response=response)

    async def __anext__(self) -> _T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[_T]:
        return self._iterator.__aiter__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Discard what has not been read, and release the connection."""
        self._closed = True
        await self.http_response.aclose()

    async def __decode__(self) -> AsyncIterator[_T]:
        reader = LineReader(self._line_type, self.http_response)
        try:
            async for chunk in self._chunks(reader):
                for item in reader.feed(chunk):
                    yield item
            if not self._closed:
                for item in reader.flush():
                    yield item
        finally:
            await self.http_response.aclose()

    async def _chunks(self, reader: LineReader) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._raw_iterator:
                yield chunk
        except Exception as error:
            failure = stream_error(
                error,
                self.http_response,
                received=reader.received,
                was_closed=self._closed,
                unit="lines",
            )
            if failure is error:
                raise
            if failure is not None:
                raise failure from error
