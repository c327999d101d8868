"""Convert the frames of a Bedrock stream into events like those of the public API. No I/O.

A `chunk` holds an event; an exception becomes an `error` event, whose type says which error to raise.
"""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any, Dict, Iterator, List, Optional, cast

from anthropic._core.events.sse import ServerSentEvent
from anthropic._core.response.json_decoding import NOT_JSON

from ._event_stream import EventStreamError, Frame, FrameDecoder

__all__ = ["AWSEventStreamDecoder"]

# By the exception's name in lower case; a service may write its first letter either way.
_ERROR_TYPES: Dict[str, str] = {
    "accessdeniedexception": "permission_error",
    "internalserverexception": "api_error",
    "modelerrorexception": "api_error",
    "modelnotreadyexception": "rate_limit_error",
    "modelstreamerrorexception": "api_error",
    "modeltimeoutexception": "timeout_error",
    "resourcenotfoundexception": "not_found_error",
    "servicequotaexceededexception": "rate_limit_error",
    "serviceunavailableexception": "service_unavailable_error",
    "throttlingexception": "rate_limit_error",
    "validationexception": "invalid_request_error",
}

_TYPE_FIRST = '{"type":"'


class AWSEventStreamDecoder:
    """An incremental decoder of a body: feed it in pieces of any size, get the events each piece
    completes."""

    def __init__(self) -> None:
        self._frames = FrameDecoder()

    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """Decode the next bytes of the body; return the events they complete, in order.

        Raises:
            EventStreamError: the body is no event stream, or was changed on the way.
        """
        events = (_event(frame) for frame in self._frames.feed(chunk))
        return [event for event in events if event is not None]

    def flush(self) -> List[ServerSentEvent]:
        """End the body; return an event without JSON if it ended inside a frame, or if the last frame was
        corrupted."""
        problem: Optional[str] = None
        try:
            self._frames.feed(b"")
        except EventStreamError as error:
            problem = str(error)
        pending = self._frames.pending
        return [ServerSentEvent(event=problem, data=f"<{pending} bytes of a frame>")] if pending else []

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Decode a whole body, given in pieces."""
        for chunk in iterator:
            yield from self.feed(chunk)


def _event(frame: Frame) -> Optional[ServerSentEvent]:
    """Return the event in a frame; None for unknown types of frames, which may be ignored."""
    message_type = frame.headers.get(":message-type", "event")
    if message_type == "exception":
        name = str(frame.headers.get(":exception-type"))
        return _error_event(name, _error_message(frame.payload))
    if message_type == "error":
        name = str(frame.headers.get(":error-code"))
        return _error_event(name, str(frame.headers.get(":error-message")))
    if message_type != "event" or frame.headers.get(":event-type") != "chunk":
        return None
    try:
        text = b64decode(json.loads(frame.payload)["bytes"], validate=True).decode("utf-8")
    except (*NOT_JSON, KeyError, TypeError, ValueError) as error:
        raise EventStreamError("A chunk does not hold an event") from error
    return ServerSentEvent(event=_event_type(text), data=text)


def _event_type(text: str) -> Optional[str]:
    """Return the type of an event if it stands first in the JSON, as it does; else None, and it is parsed
    later."""
    before, first, rest = text.partition(_TYPE_FIRST)
    return rest.partition('"')[0] if first and not before else None


def _error_message(payload: bytes) -> str:
    try:
        data: Any = json.loads(payload)
    except NOT_JSON:
        return payload.decode("utf-8", "replace")
    fields = cast("Dict[str, Any]", data) if isinstance(data, dict) else {}
    message = fields.get("message", fields.get("originalMessage"))
    return payload.decode("utf-8", "replace") if message is None else str(message)


def _error_event(name: str, message: str) -> ServerSentEvent:
    error = {
        "type": _ERROR_TYPES.get(name.lower(), "api_error"),
        "message": message,
        "aws_exception": name,
    }
    return ServerSentEvent(event="error", data=json.dumps({"type": "error", "error": error}))
