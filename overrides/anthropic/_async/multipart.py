"""Stream a multipart form, reading its files in threads."""

from __future__ import annotations

from functools import partial
from typing import AsyncIterator, Dict

import httpx

from anthropic._concurrency import aio
from anthropic._concurrency.file_reading import READ_SIZE, FileSource, ReadablePieces
from anthropic._core.request.multipart import MultipartBody


class AsyncMultipartStream(ReadablePieces, httpx.AsyncByteStream):
    """The bytes of a multipart form. One chunk of one file is in memory at a time; it may be iterated anew
    for every attempt."""

    def __init__(self, body: MultipartBody) -> None:
        self._pieces = body.pieces
        self.headers: Dict[str, str] = body.headers
        """The headers that describe the form: its type, with the boundary, and its length where that is
        known."""
        self.is_repeatable = body.is_repeatable
        """Whether it can be iterated over more than once."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                async for chunk in self._read(piece):
                    yield chunk

    async def _read(self, source: FileSource) -> AsyncIterator[bytes]:
        file = await aio.to_thread(source.open)
        read = partial(file.read, READ_SIZE)
        try:
            chunk = await aio.to_thread(read)
            while chunk:
                yield chunk
                chunk = await aio.to_thread(read)
        finally:
            source.close(file)  # not in a thread: a task that is being cancelled cannot wait for one
