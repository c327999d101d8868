"""Responses whose body is read on demand, and the context manager that closes them."""

from __future__ import annotations

import os
from functools import partial
from typing import (
    Any,
    AsyncIterator,
    BinaryIO,
    Callable,
    Generic,
    Optional,
    Type,
    TypeVar,
    Union,
    cast,
    overload,
)

import httpx

from anthropic._concurrency import aio
from anthropic._core.response.api_response import BaseAPIResponse, StreamAlreadyConsumed

_T = TypeVar("_T")
_R_co = TypeVar("_R_co", covariant=True)
_ResponseT = TypeVar("_ResponseT", bound="AsyncAPIResponse[Any]")


class AsyncAPIResponse(BaseAPIResponse[_R_co]):
    """A response whose body is read on demand; `.with_streaming_response` yields it."""

    @overload
    async def parse(self, *, to: Type[_T]) -> _T: ...
    @overload
    async def parse(self) -> _R_co: ...
    async def parse(self, *, to: Optional[Type[Any]] = None) -> Union[_R_co, Any]:
        """Return what the method itself would have returned, or the body as the type `to`.

        `to` may be a model class (also your own subclass of `anthropic.BaseModel`), a list, dict or union
        of such, `str`, `bytes`, `int`, `float`, `bool`, `httpx.Response`, or a stream class for a streamed
        response.

        Raises:
            APIResponseValidationError: the body is not JSON where JSON was due, or does not fit under
            strict validation. StreamAlreadyConsumed: the body was iterated before.
        """
        if not self._reads_lazily(to):
            await self.read()
        return self._parse(to)

    async def read(self) -> bytes:
        """Read the whole body; it is kept, so that every other method still works.

        Raises:
            StreamAlreadyConsumed: the body was iterated before.
        """
        try:
            return await self.http_response.aread()
        except httpx.StreamConsumed as error:
            raise StreamAlreadyConsumed from error

    async def text(self) -> str:
        """Read the whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Read the whole body as JSON.

        Raises:
            json.JSONDecodeError: it is not JSON.
        """
        await self.read()
        return self._json()

    async def close(self) -> None:
        """Discard what has not been read, and release the connection. Leaving the `with` block does this."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Yield the decompressed body in chunks of `chunk_size` bytes, or as it arrives."""
        async for chunk in self.http_response.aiter_bytes(chunk_size):
            yield chunk

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """Yield the body as text, in chunks of `chunk_size` characters, or as it arrives."""
        async for chunk in self.http_response.aiter_text(chunk_size):
            yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body as text, line by line, without the line endings."""
        async for chunk in self.http_response.aiter_lines():
            yield chunk


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is a file, read in full."""

    async def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is created or replaced."""
        await _write(self.iter_bytes(), file)


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is a file, not read yet; one chunk of it is in memory at a time."""

    async def stream_to_file(
        self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None
    ) -> None:
        """Write the body to a file as it arrives; the file is created or replaced."""
        await _write(self.iter_bytes(chunk_size), file)


async def _write(chunks: AsyncIterator[bytes], path: Union[str, os.PathLike[str]]) -> None:
    file: BinaryIO = await aio.to_thread(partial(cast("Any", open), path, "wb"))
    # Closed here, not in a thread, as a task that is being cancelled cannot wait for one.
    with file:
        async for chunk in chunks:
            await aio.to_thread(partial(file.write, chunk))


class AsyncResponseContextManager(Generic[_ResponseT]):
    """A context manager that sends the request on entering and closes the response on leaving."""

    def __init__(self, request: Callable[[], aio.MaybeAwaitable[_ResponseT]]) -> None:
        self._request = request
        # Tracers read it, under its mangled name.
        self.__response: Optional[_ResponseT] = None

    async def __aenter__(self) -> _ResponseT:
        self.__response = await self._request()
        return self.__response

    async def __aexit__(self, *exception: object) -> None:
        if self.__response is not None:
            await self.__response.close()
