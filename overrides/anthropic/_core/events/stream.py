"""The meaning of a stream's events: which are skipped, which are errors, what the others decode to.

Decisions only: the bytes come from `_async/stream.py`, the framing from `sse.py`.
"""

import json
import time
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    Optional,
    Tuple,
    TypeVar,
    cast,
    get_args,
    get_origin,
)

from ..response.json_decoding import NOT_JSON, malformed_json, parse_value
from ..response.parsing import decoder_of, lacks_object, not_an_object, object_decoder_of
from .errors import event_error, idle_timeout_error
from .sse import EventDecoder, ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    import httpx


_T = TypeVar("_T")

SKIPPED: Any = object()
"""The value of an event that has none."""

_SPECIAL = frozenset({"ping", "error", None})

# How the names of this API's events begin: those of messages, of completions, and of sessions.
_KNOWN = (
    "message",
    "content_block",
    "completion",
    "agent.",
    "event_",
    "session.",
    "span.",
    "system.",
    "user.",
)


def _type_of(data: object) -> object:
    return cast("Dict[str, Any]", data).get("type") if isinstance(data, dict) else None


def _name_type(data: object, name: Optional[str]) -> None:
    """Use the name of an event as the type of its data, where that has none."""
    if isinstance(data, dict):
        cast("Dict[str, Any]", data).setdefault("type", name)


def _is_known(name: Optional[str]) -> bool:
    return name is not None and name.startswith(_KNOWN)


def is_text(event: Any) -> bool:
    """Return whether an event of a message adds text."""
    if getattr(event, "type", None) != "content_block_delta":
        return False
    delta = event.delta
    return getattr(delta, "type", None) == "text_delta" and isinstance(delta.text, str)


class _StreamType(type):
    """Message streams pass for streams to `isinstance`, not to `issubclass`, by which tracers know them."""

    def __instancecheck__(cls, instance: object) -> bool:
        return super().__instancecheck__(instance) or getattr(instance, "_passes_for", None) is cls


class StreamBase(Generic[_T], metaclass=_StreamType):
    """The base of sync and async streams, with their type argument, by which they are recognised."""


def is_stream_class_type(typ: Any) -> bool:
    """Return whether `typ` is a stream class, with or without its type argument."""
    origin = get_origin(typ) or typ
    return isinstance(origin, type) and issubclass(origin, StreamBase)


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: Optional[str] = None) -> Any:
    """Return the item type of a stream class: `T` of `Stream[T]`, or of the `Stream[T]` it derives from.

    Raises:
        TypeError: the class names no item type.
    """
    arguments = get_args(stream_cls)
    if arguments:
        return arguments[0]
    for klass in getattr(stream_cls, "__mro__", ()):
        bases: Tuple[Any, ...] = klass.__dict__.get("__orig_bases__", ())
        for base in bases:
            arguments = get_args(base)
            if is_stream_class_type(base) and arguments and not isinstance(arguments[0], TypeVar):
                return arguments[0]
    raise TypeError(failure_message or f"{stream_cls} names no item type; write for example Stream[MyEvent]")


def event_decoder(client: Any) -> EventDecoder:
    """Return the decoder of a client's streams: for server-sent events, or the framing of its platform."""
    make: Optional[Callable[[], EventDecoder]] = getattr(client, "_make_sse_decoder", None)
    return make() if make is not None else SSEDecoder()


class EventReader:
    """A decoder of the events of one stream to values of `cast_to`."""

    def __init__(self, cast_to: Any, response: "httpx.Response", client: Any) -> None:
        self._cast_to = cast_to
        self._response = response
        strict = getattr(client, "_strict_response_validation", False)
        self._decode = decoder_of(cast_to, response, strict=strict)
        self._decode_object = object_decoder_of(cast_to, response, strict=strict)

    def read(self, event: ServerSentEvent) -> Any:
        """Return the value of an event, `SKIPPED` where it has none.

        Pings and events without data are skipped, as are events that are not JSON and have no name known to
        be one of this API's: a new kind of heartbeat must not end a stream. Where `cast_to` is a model, the
        same goes for events whose data is no object, and for those with neither a name nor a type.

        Raises:
            APIStatusError: the event reports an error; the class is the one its `error.type` names.
            APIResponseValidationError: the data is not JSON, no object where a model is due, or not `cast_to`
                under strict validation.
        """
        if event.event in _SPECIAL:
            return self._read_special(event)
        text = event.data
        try:
            data, end = parse_value(text)
        except NOT_JSON:
            return self._read_unusual(event)
        if end == len(text) and data.__class__ is dict and "type" in data:
            return self._decode_object(data)
        return self._read_unusual(event)

    def _read_special(self, event: ServerSentEvent) -> Any:
        """Read an event with a meaning of its own, or without a name: its data may then name it."""
        name: object = event.event
        if name is None:
            try:
                data = json.loads(event.data)
            except NOT_JSON:
                return SKIPPED
            name = _type_of(data)
            if name not in ("error", "ping"):
                # A model is told by its type.
                if lacks_object(self._cast_to, None if name is None else data):
                    return SKIPPED
                return self._decode(data)
        if name == "error":
            raise event_error(event.data, self._response)
        return SKIPPED

    def _read_unusual(self, event: ServerSentEvent) -> Any:
        """Read an event whose data is not an object with a type."""
        if not event.data:
            return SKIPPED
        try:
            data = json.loads(event.data)
        except NOT_JSON as error:
            if not _is_known(event.event):
                return SKIPPED
            raise malformed_json(error, self._response, event.data) from error
        if lacks_object(self._cast_to, data):
            if not _is_known(event.event):
                return SKIPPED
            raise not_an_object(data, self._response, f"the data of the event {event.event}")
        _name_type(data, event.event)
        return self._decode(data)


class IdleTimeout:
    """The limit on how long a stream may bring nothing but pings. The time its consumer takes does not count.

    Made before the body is read: it also makes the transport give up on a silent connection after `limit`
    seconds, a setting that httpx transports look up when they begin to read.
    """

    def __init__(
        self, limit: float, response: "httpx.Response", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = limit
        self._response = response
        self._clock = clock
        self._since = clock()
        timeouts: Optional[Dict[str, Optional[float]]] = response.request.extensions.get("timeout")
        if timeouts is not None:
            read = timeouts.get("read")
            timeouts["read"] = limit if read is None else min(read, limit)

    def check(self, events: Iterable[ServerSentEvent], *, received: int) -> None:
        """Check the limit, now that these events have come after `received` others.

        Raises:
            APITimeoutError: it has, and these are pings.
        """
        if self._clock() - self._since > self._limit and not _any_real(events):
            raise idle_timeout_error(self._response, received=received, limit=self._limit)

    def restart(self, events: Iterable[ServerSentEvent]) -> None:
        """Start the time again, if any of these events was more than a ping."""
        if _any_real(events):
            self._since = self._clock()


def _any_real(events: Iterable[ServerSentEvent]) -> bool:
    return any(event.event != "ping" for event in events)
