# Generated from overrides/anthropic/_async/multipart.py. Do not edit.
"""Stream a multipart form, reading its files in threads."""

from __future__ import annotations

from functools import partial
from typing import Dict, Iterator

import httpx

from anthropic._concurrency import threads
from anthropic._concurrency.file_reading import READ_SIZE, FileSource, ReadablePieces
from anthropic._core.request.multipart import MultipartBody


class MultipartStream(ReadablePieces, httpx.SyncByteStream):
    """The bytes of a multipart form. One chunk of one file is in memory at a time; it may be iterated anew
    for every attempt."""

    def __init__(self, body: MultipartBody) -> None:
        self._pieces = body.pieces
        self.headers: Dict[str, str] = body.headers
        """The headers that describe the form: its type, with the boundary, and its length where that is
        known."""
        self.is_repeatable = body.is_repeatable
        """Whether it can be iterated over more than once."""

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                for chunk in self._read(piece):
                    yield chunk

    def _read(self, source: FileSource) -> Iterator[bytes]:
        file = threads.to_thread(source.open)
        read = partial(file.read, READ_SIZE)
        try:
            chunk = threads.to_thread(read)
            while chunk:
                yield chunk
                chunk = threads.to_thread(read)
        finally:
            source.close(file)  # not in a thread: a task that is being cancelled cannot wait for one
