"""What the events of a stream mean: which are skipped, which are errors, what the others decode to.

Decisions only: the bytes come from `_async/stream.py`, the framing from `sse.py`.
"""

import json
import time
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Generic,
    Iterable,
    Optional,
    Tuple,
    TypeVar,
    get_args,
    get_origin,
)

from .malformed import NOT_JSON, malformed_json
from .parsing import decoder_of
from .sse import EventDecoder, ServerSentEvent, SSEDecoder
from .stream_errors import event_error, incomplete_event

if TYPE_CHECKING:
    import httpx


__all__ = [
    "SKIPPED",
    "EventReader",
    "IdleWatch",
    "StreamBase",
    "extract_stream_chunk_type",
    "is_stream_class_type",
]

_T = TypeVar("_T")

SKIPPED: Any = object()
"""What `EventReader.read` returns for an event that the user does not see."""

_parse_value: Callable[[str], Tuple[Any, int]] = json.JSONDecoder().raw_decode


class StreamBase(Generic[_T]):
    """What the sync and the async stream share: their type argument and what they are recognised by."""


def is_stream_class_type(typ: Any) -> bool:
    """Whether `typ` is a stream class, with or without its type argument."""
    origin = get_origin(typ) or typ
    return isinstance(origin, type) and issubclass(origin, StreamBase)


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: Optional[str] = None) -> Any:
    """The type of the items of a stream class: `T` of `Stream[T]`, or of the `Stream[T]` a class derives
    from.

    Raises:
        TypeError: the class names no item type.
    """
    arguments = get_args(stream_cls)
    if arguments:
        return arguments[0]
    for klass in getattr(stream_cls, "__mro__", ()):
        for base in vars(klass).get("__orig_bases__", ()):
            arguments = get_args(base)
            if is_stream_class_type(base) and arguments and not isinstance(arguments[0], TypeVar):
                return arguments[0]
    raise TypeError(failure_message or f"{stream_cls} names no item type; write for example Stream[MyEvent]")


def event_decoder(client: Any) -> EventDecoder:
    """The decoder of a client's streams: server-sent events, unless its platform frames them in another
    way."""
    make: Optional[Callable[[], EventDecoder]] = getattr(client, "_make_sse_decoder", None)
    return make() if make is not None else SSEDecoder()


class EventReader:
    """Turns the events of one stream into values of `cast_to`."""

    def __init__(self, cast_to: Any, response: "httpx.Response", client: Any) -> None:
        self._response = response
        self._decode = decoder_of(
            cast_to, response, strict=getattr(client, "_strict_response_validation", False)
        )

    def read(self, event: ServerSentEvent) -> Any:
        """The value of an event, or `SKIPPED`.

        Pings, events without data and nameless events that are not JSON are skipped.

        Raises:
            APIStatusError: the event reports an error; the class is the one its `error.type` names.
            APIResponseValidationError: the data is not JSON, or not `cast_to` under strict validation.
        """
        name = event.event
        if name == "ping":
            return SKIPPED
        if name == "error":
            raise event_error(event.data, self._response)
        text = event.data
        try:
            data, end = _parse_value(text)
            if end != len(text):
                data = json.loads(text)
        except NOT_JSON:
            data = self._parse_unusual(event)
            if data is SKIPPED:
                return SKIPPED
        if type(data) is dict and "type" not in data and name:
            data["type"] = name
        if name is None and type(data) is dict:
            if data.get("type") == "ping":
                return SKIPPED
            if data.get("type") == "error":
                raise event_error(text, self._response)
        return self._decode(data)

    def _parse_unusual(self, event: ServerSentEvent) -> Any:
        """Data that is not JSON from its first character to its last."""
        if not event.data:
            return SKIPPED
        try:
            return json.loads(event.data)
        except NOT_JSON as error:
            if event.event is None:
                return SKIPPED
            raise malformed_json(error, self._response, event.data) from error

    def last(self, events: Iterable[ServerSentEvent]) -> Iterable[ServerSentEvent]:
        """The events that a body left without their final blank line: whole ones count, cut ones are an
        error.

        Raises:
            APIConnectionError: the body ended inside an event.
        """
        for event in events:
            try:
                json.loads(event.data)
            except NOT_JSON:
                raise incomplete_event(event, self._response) from None
            yield event


class IdleWatch:
    """Tells when a stream has brought nothing but pings for too long. The time its reader takes does not
    count.

    Made before the body is read: it also makes the transport give up on a silent connection after `limit`
    seconds, a setting that httpx transports look up when they begin to read.
    """

    def __init__(
        self, limit: float, response: "httpx.Response", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.limit = limit
        self._clock = clock
        self._since = clock()
        timeouts = response.request.extensions.get("timeout")
        if isinstance(timeouts, dict):
            read = timeouts.get("read")
            timeouts["read"] = limit if read is None else min(read, limit)

    def is_overdue(self, events: Iterable[ServerSentEvent]) -> bool:
        """Whether the limit has passed, now that these events have come."""
        return self._clock() - self._since > self.limit and all(event.event == "ping" for event in events)

    def restart(self, events: Iterable[ServerSentEvent]) -> None:
        """Begin to wait again, if any of these events was more than a ping."""
        if any(event.event != "ping" for event in events):
            self._since = self._clock()
