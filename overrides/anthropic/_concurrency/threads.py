"""The sync twin of `aio`: the same names, blocking the calling thread."""

from __future__ import annotations

import os
import time
from threading import Event
from typing import Annotated, Any, Awaitable, Callable, List, Optional, Sequence, Tuple, Type, TypeVar, cast

__all__ = [
    "IS_ASYNC",
    "PARALLEL_CALLS",
    "Event",
    "Eventual",
    "Paginated",
    "Promise",
    "Signal",
    "ask",
    "at_end",
    "call_all",
    "call_either",
    "current_home",
    "current_library",
    "early",
    "entered_when_called",
    "has_ended",
    "in_event_loop",
    "later",
    "made",
    "network_backend",
    "paginated",
    "returning",
    "run_now",
    "settled",
    "sleep",
    "to_thread",
]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")

IS_ASYNC = False

# How many functions run at a time where nobody says: tools may not be made for threads.
PARALLEL_CALLS: Optional[int] = 1

# What a call gives: here the value itself, in the twin something to await.
Eventual = Annotated[_T, "now"]

# What a list gives: here its first page, in the twin something to await or to iterate over.
Paginated = Annotated[_PageT, "now"]


def current_library() -> str:
    """What the `x-stainless-async` header says of sync callers."""
    return "false"


# What will be made; `made` makes it.
Promise = Callable[[], _T]


def later(call: Callable[[], _T]) -> Callable[[], _T]:
    """What a call gives, to be made when it is asked for."""
    return call


def made(promise: Callable[[], _T]) -> _T:
    """Make what `later` put off."""
    return promise()


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


def settled(value: Any) -> Any:
    """What a function gave.

    Raises:
        RuntimeError: it is something to await, which no thread can do.
    """
    if hasattr(value, "__await__"):
        getattr(value, "close", _nothing)()
        raise RuntimeError(
            "An async function cannot be called by sync code; use `beta_async_tool` and AsyncAnthropic"
        )
    return value


def in_event_loop(function: Callable[..., Awaitable[_T]], *args: Any) -> _T:
    """Call an async function in the event loop that started this thread, and wait for it.

    Raises:
        RuntimeError: no event loop did; `anyio.to_thread.run_sync` starts such threads.
    """
    from anyio import from_thread

    run: Callable[..., _T] = cast("Any", from_thread).run
    try:
        return run(function, *args)
    except RuntimeError as error:
        if "AnyIO worker thread" not in str(error):
            raise
        raise RuntimeError(
            "The sync tool of an async MCP session runs only in a thread that the session's event loop"
            " started, with `anyio.to_thread.run_sync`; elsewhere use `async_mcp_tool` and AsyncAnthropic"
        ) from None


def call_either(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that may block.

    Raises:
        RuntimeError: it is an async one.
    """
    return settled(function(*args))


def call_all(calls: Sequence[Tuple[Callable[..., _T], Any]], limit: Optional[int]) -> List[_T]:
    """The results of several calls, in their order; at most `limit` run at a time, in threads, all of them
    where it is None, and one after the other here where it is 1.

    The first call that raises does so here, when the others have ended.
    """
    if limit == 1 or len(calls) < 2:
        return [function(*args) for function, args in calls]
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(limit or len(calls), thread_name_prefix="tool") as pool:
        futures = [pool.submit(copy_context().run, function, *args) for function, args in calls]
    return [future.result() for future in futures]


def returning(value: _T) -> Callable[[], _T]:
    """A function that gives what is already known."""
    return lambda: value


def entered_when_called(factory: Callable[[], Any], *, has_schema: bool) -> Tuple[Callable[..., Any], Any]:
    """Refuse an async context manager, which only the twin can enter."""
    name = getattr(factory, "__qualname__", factory)
    raise TypeError(f"{name} is an async context manager; use `beta_async_tool`")


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
    from anthropic._core.response.paging import bind_page

    options.post_parser = bind_page(client, options, model)
    page: _PageT = client.request(page_cls, options)
    return page
