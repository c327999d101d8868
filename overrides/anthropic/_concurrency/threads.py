"""Waiting, locks and threads for sync code. The twin of `aio`: the same names, blocking the caller."""

from __future__ import annotations

import os
import time
from pathlib import Path as Path
from threading import Event as Event
from typing import (
    Annotated,
    Any,
    Awaitable,
    Callable,
    List,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
)

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")

IS_ASYNC = False

# The default for how many functions `call_all` runs at a time: tools may not be made for threads.
PARALLEL_CALLS: Optional[int] = 1

# The return type of a call: here the value itself, in the twin an awaitable.
MaybeAwaitable = Annotated[_T, "now"]

# The return type of a list method: here the first page, in the twin something to await or to iterate over.
Paginated = Annotated[_PageT, "now"]


def current_library() -> str:
    """Return the value of the `X-Stainless-Async` header for sync callers."""
    return "false"


# A call that `defer` put off and `resolve` makes.
Deferred = Callable[[], _T]


def defer(call: Callable[[], _T]) -> Callable[[], _T]:
    """Put off a call until `resolve` makes it."""
    return call


def resolve(deferred: Callable[[], _T]) -> _T:
    """Make the call that `defer` put off; return its result."""
    return deferred()


def sleep(seconds: float) -> None:
    """Block this thread for some seconds."""
    time.sleep(seconds)


def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run a blocking function; a thread may block, so it runs here."""
    return function(*args)


def prepare(function: Callable[[], object]) -> None:
    """Do nothing: a thread loads and builds things when it needs them, and holds up nobody."""


# A flag that one thread waits for and any other may set.
Signal = Event


def call_provider(function: Callable[..., Any], **keywords: Any) -> Any:
    """Call a credentials provider of the user.

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


def run_in_constructor(function: Callable[[], object]) -> None:
    """Call a function at once: a sync constructor may block, and its errors are best seen early."""
    function()


class AsyncCallError(TypeError, RuntimeError):
    """An async function where a sync one is due: a mistake in the program, which nothing else repairs."""


def maybe_await(value: Any) -> Any:
    """Return `value`, the result of a sync function.

    Raises:
        AsyncCallError: it has to be awaited, which no thread can do.
    """
    if hasattr(value, "__await__"):
        getattr(value, "close", _do_nothing)()
        raise AsyncCallError(
            "An async function cannot be called by sync code; use `beta_async_tool` and AsyncAnthropic"
        )
    return value


def run_in_event_loop(function: Callable[..., Awaitable[_T]], *args: Any) -> _T:
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


def call_sync_or_async(function: Callable[..., Any], *args: Any) -> Any:
    """Call a sync function, which may block.

    Raises:
        AsyncCallError: it is an async one.
    """
    return maybe_await(function(*args))


def call_all(calls: Sequence[Tuple[Callable[..., _T], Any]], limit: Optional[int]) -> List[_T]:
    """Make several calls, at most `limit` at a time (`None`: all together); return their results in order.

    They run in threads of their own, but one after the other in the caller's where `limit` is 1. Raises the
    first error of a call, when all of them have ended.
    """
    if limit == 1 or len(calls) < 2:
        return [function(*args) for function, args in calls]
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    with ThreadPoolExecutor(limit or len(calls), thread_name_prefix="tool") as pool:
        futures = [pool.submit(copy_context().run, function, *args) for function, args in calls]
    return [future.result() for future in futures]


def enter_on_first_call(factory: Callable[[], Any], *, has_schema: bool) -> Tuple[Callable[..., Any], Any]:
    """Refuse an async context manager, which only the twin can enter.

    Raises:
        TypeError: always.
    """
    name = getattr(factory, "__qualname__", factory)
    raise TypeError(f"{name} is an async context manager; use `beta_async_tool`")


def current_owner() -> object:
    """Return what owns the sockets that the caller opens: the process; a forked child may not use them."""
    return os.getpid()


def check_owner(owner: object) -> None:
    """Do nothing: threads may hand streams to each other."""


def has_ended(owner: object) -> bool:
    """Return whether the caller runs in a forked child of the process `owner`."""
    return owner != os.getpid()


def on_loop_shutdown(callback: Callable[[], None]) -> Callable[[], None]:
    """Do nothing: threads share one process, at whose end finalizers can still close sockets."""
    return _do_nothing


def _do_nothing() -> None:
    return None


def run_eagerly(function: Callable[[], object]) -> None:
    """Call a function that may block for a moment."""
    function()


def paginated(client: Any, options: Any, page_cls: Type[_PageT], model: Type[Any]) -> _PageT:
    """Fetch the first page of a list."""
    from anthropic._core.response.paging import bind_page

    options.post_parser = bind_page(client, options, model)
    page: _PageT = client.request(page_cls, options)
    return page


def as_path(path: Union[str, os.PathLike[str]]) -> Path:
    """Return a path whose operations block."""
    return Path(path)
