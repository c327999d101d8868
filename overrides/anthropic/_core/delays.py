"""Say how long to wait before something is tried again: one rule, and its settings for each use.

What is tried again is decided elsewhere, in `exchange/retry.py` for requests. Nothing here sleeps.
Loaded when something has failed.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Optional

from .exchange.retry import DEFAULT_MAX_RETRY_AFTER, INITIAL_RETRY_DELAY, MAX_RETRY_DELAY

if TYPE_CHECKING:
    from .errors import APIStatusError
    from .typing_names import HeadersLike

# A first wait doubled this often exceeds any sensible maximum; more would overflow when retries have no end.
_MAX_DOUBLINGS = 32


class Backoff:
    """A wait of `first` seconds, doubled at every retry up to `longest`.

    Less a share of it at random, up to `jitter`, so that those who failed together do not come back together.
    """

    __slots__ = ("first", "jitter", "longest")

    def __init__(self, first: float, longest: float, *, jitter: float = 0.0) -> None:
        self.first = first
        self.longest = longest
        self.jitter = jitter

    def delay(
        self,
        retries_taken: int,
        headers: Optional[HeadersLike] = None,
        *,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
    ) -> float:
        """Return the seconds to wait after so many retries.

        Where the headers of a response ask for a time, it is that time, up to `max_retry_after`.
        """
        asked = retry_after(headers)
        if asked is not None and asked > 0:
            return min(asked, max_retry_after)
        delay = min(self.first * 2.0 ** min(retries_taken, _MAX_DOUBLINGS), self.longest)
        if not self.jitter:
            return delay
        import random

        return delay * (1 - self.jitter * random.random())


REQUESTS = Backoff(INITIAL_RETRY_DELAY, MAX_RETRY_DELAY, jitter=0.25)
"""Requests, and streams that are begun again."""

TOKENS = Backoff(5.0, 5.0)
"""A token that has to be renewed soon, and could not be."""

TOKEN_LOCKS = Backoff(0.05, 0.5)
"""The lock of a file of tokens, while another process holds it."""

SESSION_STREAMS = Backoff(0.5, 10.0)
"""The events of a session, after they broke off."""

TOOL_RESULTS = Backoff(1.0, 30.0, jitter=0.5)
"""The result of a tool that a session called."""

POLLS = Backoff(3.0, 60.0, jitter=1 / 3)
"""The work of an environment, after the API failed to hand it out or to have it acknowledged."""

IDLE_POLLS = Backoff(3.0, 3.0, jitter=2 / 3)
"""The work of an environment that has none at the moment."""


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
