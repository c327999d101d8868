"""When a stream that broke may begin again: before any content was seen, and after a transient error.

Decisions only; the stream is opened again in `_async/restart.py`.
"""

from typing import TYPE_CHECKING, Iterable

from .. import errors
from .errors import event_error
from .sse import ServerSentEvent

if TYPE_CHECKING:
    import httpx

_NO_CONTENT = frozenset({"message_start", "ping"})
_TRANSIENT = (
    errors.APIConnectionError,
    errors.InternalServerError,
    errors.OverloadedError,
    errors.RateLimitError,
)


def has_content(events: Iterable[ServerSentEvent], response: "httpx.Response") -> bool:
    """Return whether the events hold more than a second attempt would repeat.

    Raises:
        APIStatusError: an `error` event came first.
    """
    for event in events:
        if event.event == "error":
            raise event_error(event.data, response)
        if event.event not in _NO_CONTENT:
            return True
    return False


def is_transient(error: errors.APIError) -> bool:
    """Return whether the same request may succeed if it is made again."""
    return isinstance(error, _TRANSIENT)
