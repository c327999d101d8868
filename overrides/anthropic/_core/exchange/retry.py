"""Decide whether an attempt is made again. After how long is stated in `delays.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..errors import APIConnectionError, APIStatusError, RetryableError

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..typing_names import HeadersLike

DEFAULT_MAX_RETRIES = 2

DEFAULT_MAX_RETRY_AFTER = 600.0
"""The longest wait, in seconds, that a `retry-after` header is granted."""

INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0


def checked_max_retries(number: int) -> int:
    """Return `number`, if it can be a number of retries.

    Raises:
        TypeError: it is not a number; `None` is none.
        ValueError: it is negative.
    """
    if not isinstance(number, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"max_retries cannot be {number!r}: pass 0 for no retries, math.inf to retry for ever, or"
            " `anthropic.DEFAULT_MAX_RETRIES`"
        )
    if not number >= 0:
        raise ValueError(f"max_retries cannot be {number!r}: it is how often to try again, 0 for never")
    return number


def should_retry_response(status_code: int, headers: HeadersLike) -> bool:
    """Return whether a response of this status is worth another attempt; `x-should-retry` decides first."""
    advice = headers.get("x-should-retry")
    if advice == "true":
        return True
    if advice == "false":
        return False
    return status_code in (408, 409, 429) or status_code >= 500


def should_retry_error(error: BaseException) -> bool:
    """Return whether a failure that is not a response is worth another attempt.

    Connection errors and timeouts are, and whatever was caused by a `RetryableError`.
    """
    cause: Optional[BaseException] = error
    while cause is not None:
        if isinstance(cause, (RetryableError, APIConnectionError)):
            return True
        cause = cause.__cause__
    return False


def response_of(error: BaseException) -> Optional[httpx.Response]:
    """Return the response that an error stands for."""
    return error.response if isinstance(error, APIStatusError) else None
