"""Decode server-sent events from bytes as they arrive.

Framing only: what an event means is decided in `stream.py`. No I/O, no JSON, and no work per character or,
for the usual two-line event, per line: blocks are found, decoded and split by `bytes` and `str` methods.
"""

import json
from typing import Any, Dict, Iterable, Iterator, List, Optional, Protocol, Tuple

_BOM = b"\xef\xbb\xbf"
_KNOWN_HEADS_LIMIT = 64


class ServerSentEvent:
    """One event of a `text/event-stream` body.

    `event` is its name, or None where the server gave none; `data` its data lines joined with newlines;
    `id` the last id the stream has set; `retry` the reconnection delay in milliseconds, where this event
    carries one.
    """

    __slots__ = ("_block", "data", "event", "id", "retry")

    def __init__(
        self,
        *,
        event: Optional[str] = None,
        data: Optional[str] = None,
        id: Optional[str] = None,
        retry: Optional[int] = None,
        raw: Optional[List[str]] = None,
    ) -> None:
        self.event = event
        self.data = data or ""
        self.id = id
        self.retry = retry
        self._block = "\n".join(raw) if raw else ""

    @property
    def raw(self) -> List[str]:
        """The lines of the event as they were received, comments included."""
        return self._block.split("\n") if self._block else []

    def json(self) -> Any:
        """Parse the data as JSON.

        Raises:
            json.JSONDecodeError: the data is not JSON.
        """
        return json.loads(self.data)

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"
        )


class EventDecoder(Protocol):
    """The protocol of decoders that turn the bytes of a response body into events."""

    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """Take the next bytes of the body; return the events they complete."""
        ...

    def flush(self) -> List[ServerSentEvent]:
        """End the body; return the event it left without its final blank line, if any."""
        ...


class SSEDecoder:
    """Incremental decoder: feed it the body in pieces of any size, get the events each piece completes.

    Lines may end in LF, CRLF or CR, a byte order mark may lead, and a piece may end anywhere, inside a
    character or a CRLF too. Bytes that are not UTF-8 become U+FFFD. The work is linear in the input,
    however an event is cut.
    """

    def __init__(self) -> None:
        self._parts: List[bytes] = []
        self._ends_line = False
        self._after_cr = False
        self._started = False
        self._last_id: Optional[str] = None
        self._names: Dict[str, str] = {}

    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """Take the next bytes of the body; return the events they complete, in order."""
        if chunk[-2:] == b"\n\n" and not self._parts and not self._after_cr:
            event = self._only_event(chunk)
            if event is not None:
                self._ends_line = True
                return [event]
        if b"\r" in chunk or self._after_cr:
            chunk = self._with_newlines(chunk)
        if not chunk:
            return []
        end = chunk.rfind(b"\n\n")
        if end >= 0:
            end += 2
        elif self._ends_line and chunk[:1] == b"\n":
            end = 1
        self._ends_line = chunk[-1:] == b"\n"
        if end < 0:
            self._parts.append(chunk)
            return []
        if self._parts:
            self._parts.append(chunk[:end])
            complete = b"".join(self._parts)
            self._parts = [chunk[end:]] if end < len(chunk) else []
        else:
            complete = chunk[:end]
            if end < len(chunk):
                self._parts.append(chunk[end:])
        return self._events(complete)

    def flush(self) -> List[ServerSentEvent]:
        """End the body; return the event it left without its final blank line, if any."""
        rest = b"".join(self._parts)
        self._parts = []
        self._ends_line = False
        return self._events(rest) if rest else []

    def iter_bytes(self, iterator: Iterable[bytes]) -> Iterator[ServerSentEvent]:
        """Decode a whole body, given in pieces."""
        for chunk in iterator:
            yield from self.feed(chunk)
        yield from self.flush()

    def _with_newlines(self, chunk: bytes) -> bytes:
        """Return the piece with every line ending as LF.

        A CR that ends the piece counts at once, and the LF it may belong to is dropped.
        """
        if self._after_cr and chunk[:1] == b"\n":
            chunk = chunk[1:]
            self._after_cr = False
        if not chunk:
            return chunk
        self._after_cr = chunk[-1:] == b"\r"
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _only_event(self, chunk: bytes) -> Optional[ServerSentEvent]:
        """Return the event of a piece that holds exactly one, with a head seen before, as is usual."""
        text = chunk.decode("utf-8", "replace")
        head, _, data = text.partition("\ndata: ")
        name = self._names.get(head)
        if name is None or data.find("\n") != len(data) - 2 or "\r" in data:
            return None
        event: ServerSentEvent = object.__new__(ServerSentEvent)
        event.event = name
        event.data = data[:-2]
        event.id = self._last_id
        event.retry = None
        event._block = text[:-2]  # pyright: ignore[reportPrivateUsage]  # its own class, one module
        return event

    def _events(self, complete: bytes) -> List[ServerSentEvent]:
        if not self._started:
            self._started = True
            if complete.startswith(_BOM):
                complete = complete[3:]
        events: List[ServerSentEvent] = []
        known_name = self._names.get
        last_id = self._last_id
        new = object.__new__
        blocks = complete.decode("utf-8", "replace").split("\n\n")
        if not blocks[-1]:
            blocks.pop()
        for block in blocks:
            head, separator, data = block.partition("\ndata: ")
            name = known_name(head)
            if name and separator and "\n" not in data:
                event = new(ServerSentEvent)
                event.event = name
                event.data = data
                event.id = last_id
                event.retry = None
                event._block = block  # pyright: ignore[reportPrivateUsage]  # its own class, one module
                events.append(event)
            elif block:
                self._decode_block(block, events)
                last_id = self._last_id
        return events

    def _decode_block(self, block: str, events: List[ServerSentEvent]) -> None:
        """Decode a block field by field; remember the head of an ordinary one for the fast path."""
        name: Optional[str] = None
        retry: Optional[int] = None
        data: List[str] = []
        lines = block.split("\n")
        for field, value in map(_split_field, lines):
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id":
                if "\0" not in value:
                    self._last_id = value
            elif field == "retry" and value.isascii() and value.isdigit():
                retry = int(value)
        if name or data:
            event = ServerSentEvent(event=name or None, data="\n".join(data), id=self._last_id, retry=retry)
            event._block = block  # pyright: ignore[reportPrivateUsage]  # its own class, one module
            events.append(event)
        if len(lines) == 2 and lines[1][:6] == "data: " and name and len(self._names) < _KNOWN_HEADS_LIMIT:
            self._names[lines[0]] = name


def _split_field(line: str) -> Tuple[str, str]:
    field, _, value = line.partition(":")
    return field, value[1:] if value[:1] == " " else value
