"""Decide whether an attempt is made again, and after how long. Nothing here sleeps or sends."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Optional

from ..errors import APIConnectionError, APIStatusError, RetryableError

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..typing_names import HeadersLike

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_MAX_RETRY_AFTER",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "backoff",
    "checked_max_retries",
    "name_wait",
    "response_of",
    "retry_after",
    "should_retry_error",
    "should_retry_response",
]

DEFAULT_MAX_RETRIES = 2

DEFAULT_MAX_RETRY_AFTER = 600.0
"""The longest wait, in seconds, that a `retry-after` header is granted; where it asks for more, no attempt is
made."""

INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0

_JITTER = 0.25
# 0.5 s doubled this often exceeds any sensible maximum; more would overflow when retries have no end.
_MAX_DOUBLINGS = 32


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


def retry_after(headers: Optional[HeadersLike]) -> Optional[float]:
    """Return the seconds that the response asks to wait, in any of three forms; `None` where it does not."""
    if headers is None:
        return None
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is not None or value is None:
        return seconds
    from email.utils import mktime_tz, parsedate_tz

    try:
        date = parsedate_tz(value)
        return None if date is None else mktime_tz(date) - time.time()
    except (ValueError, OverflowError):  # a year no calendar has: must not hide the error it came with
        return None


def name_wait(error: APIStatusError, max_retry_after: float) -> None:
    """Add to an error's message how long its response asks to wait: longer than the client does."""
    asked = retry_after(error.response.headers)
    if asked is not None:
        error.message += (
            f" (it asks to wait {round(asked, 3):.15g} s before the next attempt, and the client's"
            f" max_retry_after is {max_retry_after:.15g} s)"
        )
        error.args = (error.message, *error.args[1:])


def _number(value: Optional[str]) -> Optional[float]:
    try:
        number = None if value is None else float(value)
    except ValueError:
        return None
    return None if number is None or not math.isfinite(number) else number


def backoff(
    retries_taken: int,
    headers: Optional[HeadersLike] = None,
    *,
    max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
) -> float:
    """Return the seconds to wait before the next attempt, after `retries_taken` retries.

    The time that the response asks for, or `math.inf` if it is longer than `max_retry_after`: an earlier
    attempt would be in vain. Else half a second, doubled at every retry up to 8 s, less up to a quarter of it
    at random, so that clients that failed together do not come back together.
    """
    asked = retry_after(headers)
    if asked is not None and asked > 0:
        return asked if asked <= max_retry_after else math.inf
    delay = min(INITIAL_RETRY_DELAY * 2.0 ** min(retries_taken, _MAX_DOUBLINGS), MAX_RETRY_DELAY)
    import random

    return delay * (1 - _JITTER * random.random())
