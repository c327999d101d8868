"""Waiting, locks and worker threads for async code, on asyncio or trio. `threads` is the sync twin.

Both modules offer the same names, so that async source becomes sync source by exchanging one for the other.
anyio is loaded only when something is awaited here: constructing a client must not pay for it.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import (
    TYPE_CHECKING,
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
    Union,
)

from .event_loop import check_owner as check_owner
from .event_loop import current_library as current_library
from .event_loop import current_owner as current_owner
from .event_loop import has_ended as has_ended

if TYPE_CHECKING:
    from os import PathLike

    from anyio import Path as Path

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")

IS_ASYNC = True

# The default for how many functions `call_all` runs at a time: here all, in the twin one after the other.
PARALLEL_CALLS: Optional[int] = None

# The return type of a call: here an awaitable, in the twin the value itself.
MaybeAwaitable = Awaitable


class _DeferredCall(Generic[_T]):
    """A call that is made when it is awaited. One that never is leaves no coroutine behind."""

    def __init__(self, call: Callable[[], Awaitable[_T]]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, Any, _T]:
        return self._call().__await__()


# A call that `defer` put off and `resolve` makes.
Deferred = Awaitable


def defer(call: Callable[[], Awaitable[_T]]) -> Awaitable[_T]:
    """Put off a call until `resolve` makes it."""
    return _DeferredCall(call)


async def resolve(deferred: Awaitable[_T]) -> _T:
    """Make the call that `defer` put off; return its result."""
    return await deferred


async def sleep(seconds: float) -> None:
    """Pause this task; others go on."""
    import anyio

    await anyio.sleep(seconds)


async def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run a blocking function in a worker thread; the event loop keeps running."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, *args)


async def prepare(function: Callable[[], object]) -> None:
    """Run, in a worker thread, what loads modules and builds things: here it would hold up other tasks.

    anyio is not used for it, as loading anyio is part of that.
    """
    library = current_library().rpartition(":")[2]

    def load() -> None:
        with suppress(
            ImportError
        ):  # not a public module; without it, the first connection loads what it needs
            import_module(f"anyio._backends._{library}")
        function()

    if library == "trio":
        import trio

        await trio.to_thread.run_sync(load)
        return
    import asyncio

    await asyncio.get_running_loop().run_in_executor(None, load)


async def to_thread_or_leave(function: Callable[..., _T], *args: Any) -> _T:
    """Run a blocking function in a worker thread, which is left behind if the task is cancelled."""
    import inspect

    import anyio.to_thread

    run: Any = anyio.to_thread.run_sync
    # Its name before anyio 4.1, which may be all that other packages of a program leave room for.
    has_new_name = "abandon_on_cancel" in inspect.signature(run).parameters
    result: _T = await run(function, *args, **{"abandon_on_cancel" if has_new_name else "cancellable": True})
    return result


async def maybe_await(value: Any) -> Any:
    """Return the result of a sync or async function: `value`, awaited if it can be."""
    return await value if hasattr(value, "__await__") else value


def enter_on_first_call(factory: Callable[[], Any], *, has_schema: bool) -> Tuple[Callable[..., Any], Any]:
    """Return a function that enters an async context manager at its first call and calls what that yields.

    Return the context manager, too, which may be left whether it has been entered or not.

    Raises:
        TypeError: no schema is given, and none can be derived from a function that is not there yet.
    """
    if not has_schema:
        name = getattr(factory, "__qualname__", factory)
        raise TypeError(f"{name} needs `input_schema=`: its function is not there before it is entered")
    manager = _LazyContextManager(factory)

    async def call(**arguments: Any) -> Any:
        return await maybe_await((await manager.enter())(**arguments))

    call.__name__, call.__doc__ = factory.__name__, factory.__doc__
    return call, manager


class _LazyContextManager:
    """An async context manager that is entered once, when it is first needed."""

    def __init__(self, factory: Callable[[], Any]) -> None:
        self._factory = factory
        self._manager: Any = None
        self._inner: Any = None
        self._lock: Any = None

    async def enter(self) -> Callable[..., Any]:
        """Enter the context manager unless that has been done; return what it yielded."""
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


async def run_in_event_loop(function: Callable[..., Awaitable[_T]], *args: Any) -> _T:
    """Call an async function that belongs to the running event loop."""
    return await function(*args)


async def call_sync_or_async(function: Callable[..., Any], *args: Any) -> Any:
    """Call an async function here, and any other one in a worker thread, as it may block."""
    import inspect

    if inspect.iscoroutinefunction(function):
        return await function(*args)
    return await maybe_await(await to_thread(function, *args))


async def call_all(
    calls: Sequence[Tuple[Callable[..., Awaitable[_T]], Any]], limit: Optional[int]
) -> List[_T]:
    """Make several calls, at most `limit` at a time (`None`: all together); return their results in order.

    Raises the first error of a call, when all of them have ended.
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


class Event:
    """A flag that tasks wait for, with a limit on the wait."""

    def __init__(self) -> None:
        import anyio

        self._event = anyio.Event()

    def set(self) -> None:
        """Set the flag, and wake the tasks that wait for it."""
        self._event.set()

    async def wait(self, timeout: Optional[float]) -> bool:
        """Wait until the flag is set, at most `timeout` seconds; return whether it is."""
        import anyio

        with anyio.move_on_after(timeout):
            await self._event.wait()
        return self._event.is_set()


class Signal:
    """A flag that one task waits for and any thread may set."""

    def __init__(self) -> None:
        import anyio

        self._event = anyio.Event()
        self._loop: Any = current_owner()

    def set(self) -> None:
        """Set the flag, in the event loop of the task that waits."""
        call_soon = getattr(self._loop, "call_soon_threadsafe", None) or self._loop.run_sync_soon
        # A loop that has ended has no task left to wake; asyncio and trio have an error of their own for it.
        with suppress(RuntimeError):
            call_soon(self._event.set)

    async def wait(self) -> None:
        """Wait until the flag is set."""
        await self._event.wait()


async def call_provider(function: Callable[..., Any], **keywords: Any) -> Any:
    """Call a credentials provider of the user: await an async one, run any other in a worker thread."""
    # Here, as constructing a client must not pay for its import.
    from inspect import isawaitable, iscoroutinefunction

    if iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__):
        return await function(**keywords)
    # In a tuple, as trio does not let a thread return something to be awaited.
    (result,) = await to_thread(lambda: (function(**keywords),))
    return await result if isawaitable(result) else result


def run_in_constructor(function: Callable[[], Awaitable[object]]) -> None:
    """Do nothing: what would block a constructor is done with the first request."""


def on_loop_shutdown(callback: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """Have the running event loop await `callback` when it shuts down; return a function that undoes this.

    `asyncio.run`, `trio.run` and the usual test runners shut down every suspended async generator before the
    loop is gone. That is the only moment at which open connections can be closed properly without anybody
    asking for it.
    """
    generator = _run_at_shutdown(callback)
    run_eagerly(generator.__anext__)
    return lambda: run_eagerly(generator.aclose)


async def _run_at_shutdown(callback: Callable[[], Awaitable[None]]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await callback()


def run_eagerly(function: Callable[[], Awaitable[object]]) -> None:
    """Call an async function and run it up to the first point that has to wait, and no further.

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
    """A list that has not been requested yet: `await` it for a page, or iterate over all its items."""

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


# The return type of a list method: here something to await or to iterate over, in the twin the first page.
Paginated = AsyncPaginator[Any, _PageT]


def paginated(client: Any, options: Any, page_cls: Type[_PageT], model: Type[Any]) -> Paginated[_PageT]:
    """Return a list of which nothing has been fetched."""
    return AsyncPaginator(client, options, page_cls, model)


def as_path(path: Union[str, PathLike[str]]) -> Path:
    """Return a path whose operations are awaited."""
    import anyio

    return anyio.Path(path)
