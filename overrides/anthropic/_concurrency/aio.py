"""Waiting and threads for async code, on asyncio or trio. The sync twin, with the same names, is `threads`.

anyio is loaded only when something is awaited here: constructing a client must not pay for it.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import (
    Any,
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Dict,
    Generator,
    Generic,
    List,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
)

__all__ = [
    "IS_ASYNC",
    "PARALLEL_CALLS",
    "AsyncPaginator",
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

IS_ASYNC = True

# How many functions run at a time where nobody says: here all, in the twin one after the other.
PARALLEL_CALLS: Optional[int] = None

# What a call gives: here something to await, in the twin the value itself.
Eventual = Awaitable


def current_library() -> str:
    """`async:asyncio`, `async:trio` or `async:unknown`, by what runs the caller."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return "async:trio"
    asyncio = sys.modules.get("asyncio")
    return (
        "async:asyncio"
        if asyncio is not None and asyncio._get_running_loop() is not None
        else "async:unknown"
    )


class Later(Generic[_T]):
    """A call that is made when it is awaited. One that never is leaves no coroutine behind."""

    def __init__(self, call: Callable[[], Awaitable[_T]]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, Any, _T]:
        return self._call().__await__()


# What will be made; `made` makes it.
Promise = Awaitable


def later(call: Callable[[], Awaitable[_T]]) -> Awaitable[_T]:
    """What a call gives, to be made when it is asked for."""
    return Later(call)


async def made(promise: Awaitable[_T]) -> _T:
    """Make what `later` put off."""
    return await promise


async def sleep(seconds: float) -> None:
    """Wait, letting other tasks run."""
    import anyio

    await anyio.sleep(seconds)


async def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run something that blocks in a worker thread; the event loop keeps running."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, *args)


async def to_thread_or_leave(function: Callable[..., _T], *args: Any) -> _T:
    """Run something that blocks in a worker thread, which is left behind if the task is cancelled."""
    import inspect

    import anyio.to_thread

    run: Any = anyio.to_thread.run_sync
    # Its name before anyio 4.1, which may be all that other packages of a program leave room for.
    has_new_name = "abandon_on_cancel" in inspect.signature(run).parameters
    result: _T = await run(function, *args, **{"abandon_on_cancel" if has_new_name else "cancellable": True})
    return result


async def settled(value: Any) -> Any:
    """What a function of either kind gave: awaited where there is something to await."""
    return await value if hasattr(value, "__await__") else value


def entered_when_called(factory: Callable[[], Any], *, has_schema: bool) -> Tuple[Callable[..., Any], Any]:
    """A function that enters an async context manager at its first call and calls what that yields.

    Also gives the context manager, which may be left whether it has been entered or not.

    Raises:
        TypeError: nothing can be known of the function yet, and nobody says what its input is.
    """
    if not has_schema:
        name = getattr(factory, "__qualname__", factory)
        raise TypeError(f"{name} needs `input_schema=`: its function is not there before it is entered")
    manager = _EnteredLate(factory)

    async def call(**arguments: Any) -> Any:
        return await settled((await manager.entered())(**arguments))

    call.__doc__ = factory.__doc__
    return call, manager


class _EnteredLate:
    """An async context manager that is entered once, when first needed."""

    def __init__(self, factory: Callable[[], Any]) -> None:
        self._factory = factory
        self._manager: Any = None
        self._inner: Any = None
        self._lock: Any = None

    async def entered(self) -> Callable[..., Any]:
        """What the context manager yields."""
        import anyio

        self._lock = self._lock or anyio.Lock()
        async with self._lock:
            if self._manager is None:
                manager = self._factory()
                self._inner = await manager.__aenter__()
                self._manager = manager
        return self._inner  # type: ignore[no-any-return]

    async def __aexit__(self, *exc: Any) -> None:
        if self._manager is not None:
            manager, self._manager = self._manager, None
            await manager.__aexit__(*exc)


async def in_event_loop(function: Callable[..., Awaitable[_T]], *args: Any) -> _T:
    """Call an async function that belongs to the running event loop."""
    return await function(*args)


async def call_either(function: Callable[..., Any], *args: Any) -> Any:
    """Call an async function here, and any other one in a worker thread, as it may block."""
    import inspect

    if inspect.iscoroutinefunction(function):
        return await function(*args)
    return await settled(await to_thread(function, *args))


async def call_all(
    calls: Sequence[Tuple[Callable[..., Awaitable[_T]], Any]], limit: Optional[int]
) -> List[_T]:
    """The results of several calls, in their order; at most `limit` run at a time, all together where it is
    None.

    The first call that raises does so here, when the others have ended.
    """
    if limit == 1 or len(calls) < 2:
        return [await function(*args) for function, args in calls]
    import anyio

    results: Dict[int, _T] = {}
    errors: List[BaseException] = []
    slots = anyio.Semaphore(len(calls) if limit is None else limit)

    async def run(index: int, function: Callable[..., Awaitable[_T]], args: Any) -> None:
        async with slots:
            try:
                results[index] = await function(*args)
            except Exception as error:
                errors.append(error)
            except anyio.get_cancelled_exc_class() as error:
                errors.append(error)  # a task group drops it where it was not the group that was cancelled
                raise

    async with anyio.create_task_group() as group:
        for index, (function, args) in enumerate(calls):
            group.start_soon(run, index, function, args)
    if errors:
        raise errors[0]
    return [results[index] for index in range(len(calls))]


def returning(value: _T) -> Callable[[], Awaitable[_T]]:
    """A function that gives what is already known."""

    async def known() -> _T:
        return value

    return known


class Event:
    """A flag that tasks wait for, with a limit on the wait."""

    def __init__(self) -> None:
        import anyio

        self._event = anyio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, timeout: Optional[float]) -> bool:
        """Wait until the flag is set, at most `timeout` seconds; whether it was set."""
        import anyio

        with anyio.move_on_after(timeout):
            await self._event.wait()
        return self._event.is_set()


class Signal:
    """A flag that one task waits for and any thread may set."""

    def __init__(self) -> None:
        import anyio

        self._event = anyio.Event()
        self._home: Any = current_home()

    def set(self) -> None:
        """Wake the task, in its own event loop."""
        call_soon = getattr(self._home, "call_soon_threadsafe", None) or self._home.run_sync_soon
        # A loop that has ended has no task left to wake; asyncio and trio have an error of their own for it.
        with suppress(RuntimeError):
            call_soon(self._event.set)

    async def wait(self) -> None:
        await self._event.wait()


async def ask(function: Callable[..., Any], **keywords: Any) -> Any:
    """Call a function of the user: awaited if it is asynchronous, in a worker thread else."""
    # Here, as constructing a client must not pay for its import.
    from inspect import isawaitable, iscoroutinefunction

    if iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__):
        return await function(**keywords)
    # In a tuple, as trio does not let a thread return something to be awaited.
    (result,) = await to_thread(lambda: (function(**keywords),))
    return await result if isawaitable(result) else result


def early(function: Callable[[], Awaitable[object]]) -> None:
    """Nothing: what would block a constructor is done with the first request."""


def current_home() -> object:
    """What sockets opened by the caller belong to: the running event loop; they are useless outside."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


def network_backend() -> Any:
    """What opens sockets for httpcore."""
    from .aio_sockets import SocketBackend

    return SocketBackend()


def has_ended(home: object) -> bool:
    """Whether an event loop is known to be closed."""
    is_closed = getattr(home, "is_closed", None)
    return is_closed is not None and is_closed()


def at_end(callback: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """Have the running event loop await `callback` when it shuts down; returns what takes that back.

    `asyncio.run`, `trio.run` and the usual test runners shut down every suspended async generator before the
    loop is gone. That is the only moment at which open connections can be closed properly without anybody
    asking for it.
    """
    generator = _suspended(callback)
    run_now(generator.__anext__)
    return lambda: run_now(generator.aclose)


async def _suspended(callback: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await callback()


def run_now(function: Callable[[], Awaitable[object]]) -> None:
    """Call a function and let it run up to the first point that has to wait, and no further.

    For finalizers, which cannot await. Closing a socket gets done: it waits only after the socket is closed.
    """
    steps = function().__await__()
    try:
        next(steps)
    except StopIteration:
        return
    close = getattr(steps, "close", None)
    if close is not None:
        close()


class AsyncPaginator(Generic[_T, _PageT]):
    """A list that has not been asked for yet: `await` it for a page, or iterate over all its items."""

    def __init__(self, client: Any, options: Any, page_cls: Type[_PageT], model: Type[_T]) -> None:
        self._client = client
        self._options = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, _PageT]:
        return self._get_page().__await__()

    async def _get_page(self) -> _PageT:
        from anthropic._core.response.paging import bind_page

        self._options.post_parser = bind_page(self._client, self._options, self._model)
        page: _PageT = await self._client.request(self._page_cls, self._options)
        return page

    async def __aiter__(self) -> AsyncIterator[_T]:
        page: Any = await self
        async for item in page:
            yield item


# What a list gives: here something to await or to iterate over, in the twin its first page.
Paginated = AsyncPaginator[Any, _PageT]


def paginated(client: Any, options: Any, page_cls: Type[_PageT], model: Type[Any]) -> Paginated[_PageT]:
    """A list of which nothing has been fetched."""
    return AsyncPaginator(client, options, page_cls, model)
