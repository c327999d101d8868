"""When a stream that broke may begin again: before any of its content was seen, after an error that may pass.

Decisions only; the stream is opened again in `_async/restart.py`.
"""

from typing import TYPE_CHECKING, Iterable

from .. import errors
from .errors import event_error
from .sse import ServerSentEvent

if TYPE_CHECKING:
    import httpx

__all__ = ["has_content", "is_transient"]

_NO_CONTENT = frozenset({"message_start", "ping"})
_TRANSIENT = (
    errors.APIConnectionError,
    errors.InternalServerError,
    errors.OverloadedError,
    errors.RateLimitError,
)


def has_content(events: Iterable[ServerSentEvent], response: "httpx.Response") -> bool:
    """Whether there is more among the events than what a second attempt would bring in the same way.

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
    """Whether the same request may succeed if it is made again."""
    return isinstance(error, _TRANSIENT)
