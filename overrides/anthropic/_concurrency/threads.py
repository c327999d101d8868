"""The sync twin of `aio`: the same names, blocking the calling thread."""

from __future__ import annotations

import time
from typing import Annotated, Any, Callable, TypeVar

__all__ = ["Eventual", "current_library", "sleep", "to_thread"]

_T = TypeVar("_T")

# What a call gives: here the value itself, in the twin something to await.
Eventual = Annotated[_T, "now"]


def current_library() -> str:
    """What the `x-stainless-async` header says of sync callers."""
    return "false"


def sleep(seconds: float) -> None:
    """Wait, holding up this thread."""
    time.sleep(seconds)


def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run something that blocks; a thread may block, so it runs here."""
    return function(*args)
