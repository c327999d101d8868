"""When the loops that serve an environment or a session try again, and after how long. Nothing waits here."""

from __future__ import annotations

import random
from typing import Tuple, Type

import httpx

from anthropic._core.errors import APIError, APIStatusError

__all__ = ["TRANSIENT_ERRORS", "backoff", "describe_error", "has_status", "is_fatal_status_error", "jitter"]

TRANSIENT_ERRORS: Tuple[Type[Exception], ...] = (APIError, httpx.HTTPError)
"""What the network and the API raise. After anything else, a mistake in a program, no loop goes on."""

_MAY_PASS = frozenset({408, 409, 429})


def is_fatal_status_error(error: BaseException) -> bool:
    """Whether the API refused a request in a way that will be the same at the next attempt."""
    return (
        isinstance(error, APIStatusError)
        and 400 <= error.status_code < 500
        and error.status_code not in _MAY_PASS
    )


def has_status(error: BaseException, status: int) -> bool:
    """Whether the API answered with that status."""
    return isinstance(error, APIStatusError) and error.status_code == status


def backoff(attempt: int, *, cap: float) -> float:
    """Seconds to wait after failed attempts: 1, 2, 4 and so on, from attempt 0, at most `cap`."""
    return min(cap, 2.0 ** min(attempt, 60))


def jitter(low: float, high: float) -> float:
    """A wait between the two, so that many workers do not come at once."""
    return random.uniform(low, high)


def describe_error(error: BaseException) -> str:
    """What logs say of an error: its class and status. Its text may hold anything."""
    status = f" {error.status_code}" if isinstance(error, APIStatusError) else ""
    return f"{type(error).__name__}{status}"
