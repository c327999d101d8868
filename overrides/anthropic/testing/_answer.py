"""An HTTP answer as a value: what is sent, in which pieces, how fast, and where it breaks off. No I/O.

The server and the transports send it.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import Any, Dict, Iterable, Iterator, Mapping, Optional, Protocol, Tuple, Union

import attrs
from typing_extensions import Literal, TypedDict, Unpack

from ._sse import Event, encode_event

Cut = Union[int, Literal["before", "body"]]
"""Where the connection is closed: `"before"` any answer, halfway the `"body"`, or after that many events."""


class Responder(Protocol):
    """What decides the answer to a request: the fake, as a server or a transport sees it."""

    def answer(
        self, method: str, target: str, headers: Iterable[Tuple[str, str]], body: bytes, *, origin: str
    ) -> Answer: ...


class Delivery(TypedDict, total=False):
    """How an answer is sent. Every scripting method takes these keywords."""

    headers: Mapping[str, str]
    """Response headers, over those the answer has."""
    delay: float
    """Seconds before the first byte."""
    pause: float
    """Seconds between two pieces of the body, such as two events of a stream."""
    chunk_size: int
    """Bytes written at a time, wherever that cuts the text; by default an event is one piece."""
    cut: Cut
    """Where to close the connection."""


_OPEN_ID = b'"request_id": null'

_ERROR_TYPES = {
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def error_type(status: int) -> str:
    """Return the API's `error.type` for a status."""
    return _ERROR_TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")


def error_body(type: str, message: str, request_id: Optional[str] = None) -> Dict[str, Any]:
    """Return the API's error object."""
    return {"type": "error", "error": {"type": type, "message": message}, "request_id": request_id}


def _check_cut(_: object, attribute: object, cut: object) -> None:
    if cut not in (None, "before", "body") and not (isinstance(cut, int) and cut >= 0):
        raise ValueError(f'`cut` is "before", "body" or a number of events; not {cut!r}')


@attrs.frozen(kw_only=True)
class Answer:
    """One HTTP answer. Make it with `from_json`, `from_error`, `from_events` or `from_bytes`."""

    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    pieces: Iterable[bytes] = attrs.field(default=(), repr=False)
    """The body. Each piece is written by itself; an iterator is consumed as it is sent, so it serves once."""
    is_streamed: bool = False
    """Sent with chunked encoding, piece by piece; else as one body with its Content-Length."""
    delay: float = attrs.field(default=0.0, validator=attrs.validators.ge(0))
    pause: float = attrs.field(default=0.0, validator=attrs.validators.ge(0))
    chunk_size: Optional[int] = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    cut: Optional[Cut] = attrs.field(default=None, validator=_check_cut)
    raw: Optional[bytes] = attrs.field(default=None, repr=False)
    """Bytes written to the socket in place of all else, status line included; then it is closed."""

    @classmethod
    def from_json(cls, data: object, status: int = 200, **delivery: Unpack[Delivery]) -> Answer:
        """Make an answer with a JSON body."""
        return cls.from_bytes(json.dumps(data).encode(), "application/json", status, **delivery)

    @classmethod
    def from_bytes(
        cls,
        content: bytes,
        content_type: str = "application/octet-stream",
        status: int = 200,
        **delivery: Unpack[Delivery],
    ) -> Answer:
        """Make an answer with any body."""
        answer = cls(status=status, headers={"content-type": content_type}, pieces=(content,))
        return answer.delivered(**delivery)

    @classmethod
    def from_error(
        cls,
        status: int,
        type: Optional[str] = None,
        message: Optional[str] = None,
        **delivery: Unpack[Delivery],
    ) -> Answer:
        """Make an error with the API's body; `type` follows from the status when it is not given."""
        type = type or error_type(status)
        body = error_body(type, message or type.replace("_", " ").capitalize())
        return cls.from_json(body, status, **delivery)

    @classmethod
    def from_events(cls, events: Iterable[Union[Event, bytes]], **delivery: Unpack[Delivery]) -> Answer:
        """Make a stream of server-sent events, one piece per event; `bytes` are sent as they are."""
        headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
        pieces = tuple(encode_event(event) for event in events)
        return cls(headers=headers, pieces=pieces, is_streamed=True).delivered(**delivery)

    def delivered(self, **delivery: Unpack[Delivery]) -> Answer:
        """Return the same answer, sent in another way."""
        headers = {**self.headers, **delivery.get("headers", {})}
        changes: Dict[str, Any] = {**delivery, "headers": headers}
        return attrs.evolve(self, **changes)

    def identified(self, request_id: str, headers: Mapping[str, str]) -> Answer:
        """Return the same answer with these headers below its own, and the id in an error body that has
        none."""
        if self.raw is not None:
            return self
        pieces = self.pieces
        if self.status >= 400 and isinstance(pieces, tuple):
            pieces = tuple(
                piece.replace(_OPEN_ID, b'"request_id": "%b"' % request_id.encode()) for piece in pieces
            )
        return attrs.evolve(self, headers={**headers, **self.headers}, pieces=pieces)

    def iter_sent(self) -> Iterator[bytes]:
        """Yield the pieces that are really sent: up to the cut, in chunks of the wanted size."""
        pieces: Iterable[bytes] = self.pieces
        if self.cut == "before":
            pieces = ()
        elif self.cut == "body":
            whole = b"".join(pieces)
            pieces = (whole[: len(whole) // 2],)
        elif self.cut is not None:
            pieces = islice(pieces, self.cut)
        return iter(pieces) if self.chunk_size is None else _rechunk(pieces, self.chunk_size)


def _rechunk(pieces: Iterable[bytes], size: int) -> Iterator[bytes]:
    kept = b""
    for piece in pieces:
        kept += piece
        whole = len(kept) - len(kept) % size
        for start in range(0, whole, size):
            yield kept[start : start + size]
        kept = kept[whole:]
    if kept:
        yield kept
