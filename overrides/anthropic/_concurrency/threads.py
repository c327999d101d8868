"""The sync twin of `aio`: the same names, blocking the calling thread."""

from __future__ import annotations

import time
from typing import Callable, TypeVar

from typing_extensions import Annotated

__all__ = ["ASYNC_LIBRARY", "Eventual", "current_library", "sleep", "to_thread"]

_T = TypeVar("_T")

# What a call gives: here the value itself, in the twin something to await.
Eventual = Annotated[_T, "now"]

# What the `x-stainless-async` header says; the async twin finds out which event loop runs.
ASYNC_LIBRARY = "false"


def current_library() -> str:
    """The value of the header that tells sync callers from async ones."""
    return ASYNC_LIBRARY


def sleep(seconds: float) -> None:
    """Wait, holding up this thread."""
    time.sleep(seconds)


def to_thread(function: Callable[[], _T]) -> _T:
    """Run something that blocks; a thread may block, so it runs here."""
    return function()
