"""Take the plumbing that every call goes through out of the tracebacks of errors, which have no use for it.

Loaded when a call fails. No cause of an error is touched, and the frames of all other code stay.
"""

from __future__ import annotations

from types import TracebackType
from typing import List, Optional, TypeVar

from ..errors import AnthropicError

__all__ = ["without_plumbing"]

_LONGEST_CHAIN = 10
_PLUMBING = (
    "sync.api_client",
    "sync.driver",
    "sync.transport.connection_pool",
    "sync.transport.network_backend",
    "_core.client.base_client",
    "_core.exchange.exchange",
    "_core.request.builder",
    "_core.response.api_response",
)

_ErrorT = TypeVar("_ErrorT", bound=BaseException)


def without_plumbing(error: _ErrorT) -> _ErrorT:
    """Return an error, the tracebacks of itself and its causes without frames that are the same for every
    call. Where something unforeseen was raised stays."""
    cause: Optional[BaseException] = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            break
        cause.__traceback__ = _shortened(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return error


def _shortened(error: BaseException) -> Optional[TracebackType]:
    entries: List[TracebackType] = []
    entry = error.__traceback__
    while entry is not None:
        entries.append(entry)
        entry = entry.tb_next
    is_told = isinstance(error, AnthropicError)
    kept = [each for each in entries if not _is_plumbing(each) or (each is entries[-1] and not is_told)]
    following: Optional[TracebackType] = None
    for each in reversed(kept):
        following = TracebackType(following, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return following


def _is_plumbing(entry: TracebackType) -> bool:
    name: str = entry.tb_frame.f_globals.get("__name__", "")
    return name.startswith("anthropic.") and name.endswith(_PLUMBING)
