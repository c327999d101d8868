# Generated from overrides/anthropic/_async/response.py. Do not edit.
"""Responses whose body is read on demand, and the context manager that closes them."""

from __future__ import annotations

import os
from functools import partial
from typing import (
    Any,
    BinaryIO,
    Callable,
    Generic,
    Iterator,
    Optional,
    Type,
    TypeVar,
    Union,
    cast,
    overload,
)

import httpx

from anthropic._concurrency import threads
from anthropic._core.response.api_response import BaseAPIResponse, StreamAlreadyConsumed

_T = TypeVar("_T")
_R_co = TypeVar("_R_co", covariant=True)
_ResponseT = TypeVar("_ResponseT", bound="APIResponse[Any]")


class APIResponse(BaseAPIResponse[_R_co]):
    """A response whose body is read on demand; `.with_streaming_response` yields it."""

    @overload
    def parse(self, *, to: Type[_T]) -> _T: ...
    @overload
    def parse(self) -> _R_co: ...
    def parse(self, *, to: Optional[Type[Any]] = None) -> Union[_R_co, Any]:
        """Return what the method itself would have returned, or the body as the type `to`.

        `to` may be a model class (also your own subclass of `anthropic.BaseModel`), a list, dict or union
        of such, `str`, `bytes`, `int`, `float`, `bool`, `httpx.Response`, or a stream class for a streamed
        response.

        Raises:
            APIResponseValidationError: the body is not JSON where JSON was due, or does not fit under
            strict validation. StreamAlreadyConsumed: the body was iterated before.
        """
        if not self._reads_lazily(to):
            self.read()
        return self._parse(to)

    def read(self) -> bytes:
        """Read the whole body; it is kept, so that every other method still works.

        Raises:
            StreamAlreadyConsumed: the body was iterated before.
        """
        try:
            return self.http_response.read()
        except httpx.StreamConsumed as error:
            raise StreamAlreadyConsumed from error

    def text(self) -> str:
        """Read the whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Read the whole body as JSON.

        Raises:
            json.JSONDecodeError: it is not JSON.
        """
        self.read()
        return self._json()

    def close(self) -> None:
        """Discard what has not been read, and release the connection. Leaving the `with` block does this."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Yield the decompressed body in chunks of `chunk_size` bytes, or as it arrives."""
        for chunk in self.http_response.iter_bytes(chunk_size):
            yield chunk

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Yield the body as text, in chunks of `chunk_size` characters, or as it arrives."""
        for chunk in self.http_response.iter_text(chunk_size):
            yield chunk

    def iter_lines(self) -> Iterator[str]:
        """Yield the body as text, line by line, without the line endings."""
        for chunk in self.http_response.iter_lines():
            yield chunk


class BinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is a file, read in full."""

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Write the body to a file, which is created or replaced."""
        _write(self.iter_bytes(), file)


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is a file, not read yet; one chunk of it is in memory at a time."""

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Write the body to a file as it arrives; the file is created or replaced."""
        _write(self.iter_bytes(chunk_size), file)


def _write(chunks: Iterator[bytes], path: Union[str, os.PathLike[str]]) -> None:
    file: BinaryIO = threads.to_thread(partial(cast("Any", open), path, "wb"))
    # Closed here, not in a thread, as a task that is being cancelled cannot wait for one.
    with file:
        for chunk in chunks:
            threads.to_thread(partial(file.write, chunk))


class ResponseContextManager(Generic[_ResponseT]):
    """A context manager that sends the request on entering and closes the response on leaving."""

    def __init__(self, request: Callable[[], threads.MaybeAwaitable[_ResponseT]]) -> None:
        self._request = request
        # Tracers read it, under its mangled name.
        self.__response: Optional[_ResponseT] = None

    def __enter__(self) -> _ResponseT:
        self.__response = self._request()
        return self.__response

    def __exit__(self, *exception: object) -> None:
        if self.__response is not None:
            self.__response.close()
