"""The sync twin of `aio`: the same names, blocking the calling thread."""

from __future__ import annotations

import os
import time
from threading import Event
from typing import Annotated, Any, Callable, Type, TypeVar

from anthropic._core.list_page import remembering

__all__ = [
    "IS_ASYNC",
    "Event",
    "Eventual",
    "Paginated",
    "Signal",
    "ask",
    "at_end",
    "current_home",
    "current_library",
    "early",
    "has_ended",
    "network_backend",
    "paginated",
    "run_now",
    "sleep",
    "to_thread",
]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")

IS_ASYNC = False

# What a call gives: here the value itself, in the twin something to await.
Eventual = Annotated[_T, "now"]

# What a list gives: here its first page, in the twin something to await or to iterate over.
Paginated = Annotated[_PageT, "now"]


def current_library() -> str:
    """What the `x-stainless-async` header says of sync callers."""
    return "false"


def sleep(seconds: float) -> None:
    """Wait, holding up this thread."""
    time.sleep(seconds)


def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run something that blocks; a thread may block, so it runs here."""
    return function(*args)


# A flag that one thread waits for and any other may set.
Signal = Event


def ask(function: Callable[..., Any], **keywords: Any) -> Any:
    """Call a function of the user.

    Raises:
        TypeError: what it returns has to be awaited.
    """
    result = function(**keywords)
    if hasattr(result, "__await__"):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        raise TypeError("An asynchronous credentials provider needs the async client")
    return result


def early(function: Callable[[], object]) -> None:
    """Call a function now, as it may block, and its errors are best seen early."""
    function()


def current_home() -> object:
    """What sockets opened by the caller belong to: the process; a forked child may not use them."""
    return os.getpid()


def network_backend() -> Any:
    """What opens sockets for httpcore."""
    import httpcore

    return httpcore.SyncBackend()


def has_ended(home: object) -> bool:
    """Whether this is a child of that process."""
    return home != os.getpid()


def at_end(callback: Callable[[], None]) -> Callable[[], None]:
    """Nothing to arrange: threads share one process, at whose end finalizers can still close sockets."""
    return _nothing


def _nothing() -> None:
    return None


def run_now(function: Callable[[], object]) -> None:
    """Call a function that may block for a moment."""
    function()


def paginated(client: Any, options: Any, page_cls: Type[_PageT], model: Type[Any]) -> _PageT:
    """The first page of a list, fetched."""
    options.post_parser = remembering(client, options, model)
    page: _PageT = client.request(page_cls, options)
    return page
