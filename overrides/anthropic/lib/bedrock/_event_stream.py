"""Decode the binary event stream of AWS (`application/vnd.amazon.eventstream`) from bytes as they arrive. No
I/O.

A frame is its length, the length of its headers and a checksum of the two, then the headers, the payload, and
a checksum of all that. What the frames of Bedrock mean is decided in `_stream_decoder.py`.
"""

from __future__ import annotations

from struct import Struct, error, unpack_from
from typing import Any, Callable, Dict, List, NamedTuple, Tuple
from zlib import crc32

from anthropic._core.exchange.transport_errors import DamagedBody

_PRELUDE = Struct(">III")
_CHECKSUM = Struct(">I")
# The limits of AWS; a corrupt length beyond them would never be reached.
_MAX_HEADERS = 128 * 1024
_MAX_FRAME = 24 * 1024 * 1024 + _MAX_HEADERS + 16


class EventStreamError(DamagedBody):
    """An error for bytes that are no event stream, or were corrupted."""


class Frame(NamedTuple):
    """One frame: its headers, of any type that the format has, and its payload."""

    headers: Dict[str, Any]
    payload: bytes


class FrameDecoder:
    """An incremental decoder: feed it the body in pieces of any size, get the frames each piece completes."""

    def __init__(self) -> None:
        self._parts: List[bytes] = []
        self._size = 0
        self._wanted = _PRELUDE.size

    @property
    def pending(self) -> int:
        """The number of bytes received of an incomplete frame."""
        return self._size

    def feed(self, chunk: bytes) -> List[Frame]:
        """Decode the next bytes of the body; return the frames they complete, in order.

        Raises:
            EventStreamError: a checksum or a length is wrong; nothing after it can be read.
        """
        self._parts.append(chunk)
        self._size += len(chunk)
        frames: List[Frame] = []
        if self._size < self._wanted:
            return frames
        data = b"".join(self._parts)
        start = 0
        self._wanted = _PRELUDE.size
        while len(data) - start >= _PRELUDE.size:
            try:
                total = _frame_length(data, start)
                if len(data) - start < total:
                    self._wanted = total
                    break
                frames.append(_frame(data, start, total))
            except EventStreamError:
                if frames:
                    # The frames before are valid and returned first; the next piece raises this again.
                    break
                raise
            start += total
        rest = data[start:]
        self._parts = [rest] if rest else []
        self._size = len(rest)
        return frames


def _frame_length(data: bytes, start: int) -> int:
    total, headers, checksum = _PRELUDE.unpack_from(data, start)
    if crc32(data[start : start + 8]) != checksum:
        raise EventStreamError("The checksum of a frame's lengths is wrong")
    if headers > _MAX_HEADERS or total > _MAX_FRAME or total < headers + 16:
        raise EventStreamError(f"A frame of {total} bytes with {headers} bytes of headers is not possible")
    length: int = total
    return length


def _frame(data: bytes, start: int, total: int) -> Frame:
    end = start + total - _CHECKSUM.size
    if crc32(data[start:end]) != _CHECKSUM.unpack_from(data, end)[0]:
        raise EventStreamError("The checksum of a frame is wrong")
    payload = start + _PRELUDE.size + unpack_from(">I", data, start + 4)[0]
    return Frame(_headers(data, start + _PRELUDE.size, payload), data[payload:end])


def _headers(data: bytes, at: int, end: int) -> Dict[str, Any]:
    headers: Dict[str, Any] = {}
    data = data[:end]
    try:
        while at < end:
            name_end = at + 1 + data[at]
            name = data[at + 1 : name_end].decode("utf-8")
            if name in headers:
                raise EventStreamError("A frame has a header twice")
            headers[name], at = _READERS[data[name_end]](data, name_end + 1)
    except (IndexError, KeyError, error, UnicodeDecodeError) as failure:
        raise EventStreamError("The headers of a frame cannot be read") from failure
    return headers


_Reader = Callable[[bytes, int], Tuple[Any, int]]


def _number(form: str) -> _Reader:
    struct = Struct(form)
    return lambda data, at: (struct.unpack_from(data, at)[0], at + struct.size)


def _bytes(data: bytes, at: int) -> Tuple[bytes, int]:
    start = at + 2
    end = start + unpack_from(">H", data, at)[0]
    if end > len(data):
        raise IndexError("A value goes beyond the headers")
    return data[start:end], end


def _text(data: bytes, at: int) -> Tuple[str, int]:
    value, end = _bytes(data, at)
    return value.decode("utf-8"), end


def _uuid(data: bytes, at: int) -> Tuple[bytes, int]:
    return unpack_from("16s", data, at)[0], at + 16


# By the type of a header: true, false, integers of 1, 2, 4 and 8 bytes, bytes, text, milliseconds, UUID.
_READERS: Dict[int, _Reader] = {
    0: lambda data, at: (True, at),
    1: lambda data, at: (False, at),
    2: _number(">b"),
    3: _number(">h"),
    4: _number(">i"),
    5: _number(">q"),
    6: _bytes,
    7: _text,
    8: _number(">q"),
    9: _uuid,
}
