"""The connection pool of a transport: takes, uses and returns connections in constant time.

httpcore's own pool looks at every connection for every request, which makes 200 requests at once cost some
thirty times as much as one. Here a connection is one `httpcore` connection; which request gets it is decided
in `_core.transport.pool_state`. Speaks no HTTP, and knows nothing of proxies or TLS.
"""

from __future__ import annotations

import weakref
from contextlib import suppress
from functools import partial
from typing import Any, AsyncIterator, Callable, Dict, Optional, cast

import httpcore

from anthropic._concurrency.aio import Event, current_owner, has_ended, on_loop_shutdown, run_eagerly
from anthropic._core.transport.pool_state import Origin, PoolState, Waiter

_DEFAULT_PORTS = {b"http": 80, b"https": 443, b"ws": 80, b"wss": 443}

_Connections = PoolState[httpcore.AsyncConnectionInterface]
_ShutdownHooks = Dict[object, Callable[[], None]]


class AsyncConnections:
    """A connection pool with the interface that httpx's transport expects.

    Connections belong to an event loop or a process: they are closed when it ends, when this object is
    closed, or when it is collected.
    """

    def __init__(
        self,
        open_connection: Callable[[Origin], httpcore.AsyncConnectionInterface],
        *,
        max_connections: Optional[int],
        max_keepalive_connections: Optional[int],
        keepalive_expiry: Optional[float],
    ) -> None:
        self._pools: Dict[object, _Connections] = {}
        self._shutdown_hooks: _ShutdownHooks = {}
        # Not `__del__`: when all is collected at once, that of a socket may run before ours.
        weakref.finalize(self, _abandon_all, self._pools, self._shutdown_hooks)
        self._new_pool: Callable[[], _Connections] = partial(
            PoolState,
            open_connection,
            max_connections=max_connections,
            max_idle=max_keepalive_connections,
            keepalive_expiry=keepalive_expiry,
        )

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection that no other request uses.

        Raises:
            httpcore.PoolTimeout: When all connections stayed in use for the `pool` timeout of the request.
            httpcore.UnsupportedProtocol: For a URL that is neither http nor https.
        """
        origin = _origin(request.url)
        owner = current_owner()
        pool = self._pools.get(owner) or self._open_pool(owner)
        while True:
            connection = await _acquire(pool, origin, request)
            try:
                response = await connection.handle_async_request(request)
            except BaseException as error:
                _discard(pool, connection)
                if not isinstance(error, httpcore.ConnectionNotAvailable):
                    raise
            else:
                response.stream = _LeasedStream(response.stream, connection, pool, self)
                return response

    async def __aenter__(self) -> AsyncConnections:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection, in use or idle."""
        owner = current_owner()
        await self._close(owner)
        _abandon_all(self._pools, self._shutdown_hooks)

    def _open_pool(self, owner: object) -> _Connections:
        for other in list(self._pools):
            if has_ended(other):
                _abandon(self._pools, self._shutdown_hooks, other)
        reference = weakref.ref(self)

        async def close() -> None:
            connections = reference()
            if connections is not None:
                connections._shutdown_hooks.pop(owner, None)
                await connections._close(owner)

        self._shutdown_hooks[owner] = on_loop_shutdown(close)
        return self._pools.setdefault(owner, self._new_pool())

    async def _close(self, owner: object) -> None:
        pool = self._pools.pop(owner, None)
        for connection in pool.clear() if pool is not None else ():
            with suppress(Exception):
                await connection.aclose()
        _remove_shutdown_hook(self._shutdown_hooks, owner)


class _LeasedStream:
    """The body of a response. Closing it returns the connection to the pool, or closes that if not all was
    read."""

    def __init__(
        self,
        stream: Any,
        connection: httpcore.AsyncConnectionInterface,
        pool: _Connections,
        connections: AsyncConnections,
    ) -> None:
        self._stream = stream
        self._connection = connection
        self._pool = pool
        # It would close its connections if it were collected while the body is read.
        self._connections: Optional[AsyncConnections] = connections
        self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await self._stream.aclose()
        finally:
            self._connections = None
            if self._connection.is_idle():
                self._pool.release(self._connection, reusable=True)
                _close_evicted(self._pool)
            else:
                _discard(self._pool, self._connection)

    def __del__(self) -> None:
        if not self._is_closed:
            _discard(self._pool, self._connection)


def _abandon_all(pools: Dict[object, _Connections], shutdown_hooks: _ShutdownHooks) -> None:
    for owner in list(pools):
        _abandon(pools, shutdown_hooks, owner)


def _abandon(pools: Dict[object, _Connections], shutdown_hooks: _ShutdownHooks, owner: object) -> None:
    """Close the connections of an event loop or process that may no longer run."""
    pool = pools.pop(owner, None)
    for connection in pool.abandon() if pool is not None else ():
        _close_now(connection)
    _remove_shutdown_hook(shutdown_hooks, owner)


def _remove_shutdown_hook(shutdown_hooks: _ShutdownHooks, owner: object) -> None:
    unregister = shutdown_hooks.pop(owner, None)
    if unregister is not None:
        with suppress(Exception):
            unregister()


async def _acquire(
    pool: _Connections, origin: Origin, request: httpcore.Request
) -> httpcore.AsyncConnectionInterface:
    while True:
        connection = pool.acquire(origin)
        if pool.evicted:
            _close_evicted(pool)
        if connection is None:
            return await _wait(pool, origin, _pool_timeout(request))
        if not connection.has_expired():
            return connection
        _discard(pool, connection)


async def _wait(
    pool: _Connections, origin: Origin, timeout: Optional[float]
) -> httpcore.AsyncConnectionInterface:
    event = Event()
    waiter: Waiter[httpcore.AsyncConnectionInterface] = Waiter(origin, event)
    pool.enqueue(waiter)
    try:
        was_woken = await event.wait(timeout)
    except BaseException:
        unused = pool.cancel_wait(waiter)
        if unused is not None:
            pool.release(unused, reusable=unused.is_idle())
        raise
    connection = pool.cancel_wait(waiter)
    if connection is not None:
        return connection
    if was_woken:
        raise httpcore.ConnectError("The client was closed while the request waited for a connection.")
    raise httpcore.PoolTimeout("Every connection stayed in use.")


def _pool_timeout(request: httpcore.Request) -> Optional[float]:
    timeouts: Dict[str, Optional[float]] = cast(Any, request).extensions.get("timeout", {})
    return timeouts.get("pool")


def _origin(url: httpcore.URL) -> Origin:
    default_port = _DEFAULT_PORTS.get(url.scheme)
    if default_port is None:
        raise httpcore.UnsupportedProtocol(f"The URL is neither http nor https: {url.scheme!r}.")
    return url.scheme, url.host, url.port or default_port


def _discard(pool: _Connections, connection: httpcore.AsyncConnectionInterface) -> None:
    if not connection.is_closed():
        _close_now(connection)
    pool.release(connection, reusable=False)


def _close_evicted(pool: _Connections) -> None:
    for connection in pool.take_evicted():
        _close_now(connection)


def _close_now(connection: httpcore.AsyncConnectionInterface) -> None:
    """Close a connection without awaiting: no cancellation can interrupt it, and finalizers can call it."""
    with suppress(Exception):
        run_eagerly(connection.aclose)
