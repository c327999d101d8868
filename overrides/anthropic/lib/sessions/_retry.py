"""When the loops that serve an environment or a session retry. No I/O."""

from __future__ import annotations

from typing import Tuple, Type

import httpx

from anthropic._core.errors import APIError, APIStatusError

TRANSIENT_ERRORS: Tuple[Type[Exception], ...] = (APIError, httpx.HTTPError)
"""The errors that the network and the API raise. Any other error is a bug, after which no loop goes on."""

_MAY_PASS = frozenset({408, 409, 429})


def is_fatal_status_error(error: BaseException) -> bool:
    """Return whether the API refused a request and will refuse it again."""
    return (
        isinstance(error, APIStatusError)
        and 400 <= error.status_code < 500
        and error.status_code not in _MAY_PASS
    )


def has_status(error: BaseException, status: int) -> bool:
    """Return whether the API responded with that status."""
    return isinstance(error, APIStatusError) and error.status_code == status


def describe_error(error: BaseException) -> str:
    """Describe an error for logs by its class and status. Its text may hold secrets."""
    status = f" {error.status_code}" if isinstance(error, APIStatusError) else ""
    return f"{type(error).__name__}{status}"
