"""Timeouts: the default, their forms, and which requests take too long not to be streamed. Nothing waits
here."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Optional, Tuple, Union

from ..deferred import httpx
from ..sentinels import NotGiven

if TYPE_CHECKING:
    from typing_extensions import TypeAlias, TypeGuard

    TimeoutValue: TypeAlias = Union[float, httpx.Timeout, None]

DEFAULT_SECONDS = 600
DEFAULT_CONNECT_SECONDS = 5.0

# How fast tokens are expected to come; how long a request is expected to take follows from it.
_TOKENS_PER_HOUR = 128_000
_LONGEST_UNSTREAMED_SECONDS = 600

_PHASES = ("connect", "read", "write", "pool")

LONG_RUNNING: FrozenSet[str] = frozenset({"messages.create", "beta.messages.create"})
"""The operations that the long-request rule applies to."""

MODEL_NONSTREAMING_TOKENS: Dict[str, int] = {
    name: 8192
    for name in (
        "claude-opus-4-20250514",
        "claude-opus-4-0",
        "claude-4-opus-20250514",
        "anthropic.claude-opus-4-20250514-v1:0",
        "claude-opus-4@20250514",
        "anthropic.claude-opus-4-1-20250805-v1:0",
        "claude-opus-4-1@20250805",
    )
}
"""Slower models: the largest `max_tokens` that is answered in time without streaming."""

_default: Optional[httpx.Timeout] = None


def default_timeout() -> httpx.Timeout:
    """Return the default, always the same object: 600 s for every phase but connecting, which has 5 s."""
    global _default
    if _default is None:
        _default = httpx.Timeout(DEFAULT_SECONDS, connect=DEFAULT_CONNECT_SECONDS)
    return _default


def is_default_timeout(timeout: object) -> bool:
    """Return whether `timeout` is the one of a client for which nobody chose any."""
    return timeout is _default or timeout == default_timeout()


def timeout_phases(timeout: Any) -> Dict[str, Optional[float]]:
    """Return the seconds of every phase, as transports read them.

    `timeout` is seconds, a `Timeout`, `None`, or a tuple of two to four phases, as httpx takes it.

    Raises:
        TypeError: it is none of these.
        ValueError: it is negative, or not a number.
    """
    as_dict = getattr(timeout, "as_dict", None)
    if as_dict is not None:
        phases: Dict[str, Optional[float]] = as_dict()
        return phases
    if _is_tuple(timeout) and 2 <= len(timeout) <= 4:
        return dict(zip(_PHASES, map(_seconds, (*timeout, None, None))))
    return dict.fromkeys(_PHASES, _seconds(timeout))


def _is_tuple(value: Any) -> TypeGuard[Tuple[Any, ...]]:
    return isinstance(value, tuple)


def _seconds(timeout: Any) -> Optional[float]:
    if timeout is None or timeout == inf:
        return None
    if not isinstance(timeout, (int, float)):
        raise TypeError(
            f"`timeout` has to be seconds, an httpx.Timeout or None, not {type(timeout).__name__}"
        )
    if not timeout >= 0:
        raise ValueError(f"`timeout` cannot be {timeout!r} seconds")
    return timeout


def timeout_of_client(http_client: Any) -> Union[TimeoutValue, NotGiven]:
    """Return the timeout of a user's HTTP client, `NOT_GIVEN` if it is the library's default."""
    given = getattr(http_client, "timeout", None)
    if given is None or timeout_phases(given) == timeout_phases(5.0):
        return NotGiven()
    timeout: httpx.Timeout = given
    return timeout


def check_nonstreaming(max_tokens: int, max_nonstreaming_tokens: Optional[int]) -> None:
    """Refuse a request that is expected to take longer than ten minutes without streaming.

    Raises:
        ValueError: `max_tokens` may take too long, or exceeds what the model is given without streaming.
    """
    expected = max_tokens * 3600 / _TOKENS_PER_HOUR
    too_many = max_nonstreaming_tokens is not None and max_tokens > max_nonstreaming_tokens
    if expected > _LONGEST_UNSTREAMED_SECONDS or too_many:
        raise ValueError(
            "Streaming is required for operations that may take longer than 10 minutes, and"
            f" max_tokens={max_tokens} may. Use `stream=True`, or set `timeout` on the request or the client"
            " to wait for it anyway."
        )
