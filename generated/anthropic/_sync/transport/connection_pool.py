# Generated from overrides/anthropic/_async/transport/connection_pool.py. Do not edit.
"""The connection pool of a transport: takes, uses and returns connections in constant time.

httpcore's own pool looks at every connection for every request, which makes 200 requests at once cost some
thirty times as much as one. Here a connection is one `httpcore` connection; which request gets it is decided
in `_core.transport.pool_state`. Speaks no HTTP, and knows nothing of proxies or TLS.
"""

from __future__ import annotations

import weakref
from contextlib import suppress
from functools import partial
from typing import Any, Callable, Dict, Iterator, Optional, cast

import httpcore

from anthropic._concurrency.threads import Event, current_owner, has_ended, on_loop_shutdown, run_eagerly
from anthropic._core.transport.pool_state import Origin, PoolState, Waiter

_DEFAULT_PORTS = {b"http": 80, b"https": 443, b"ws": 80, b"wss": 443}

_Connections = PoolState[httpcore.ConnectionInterface]
_ShutdownHooks = Dict[object, Callable[[], None]]


class Connections:
    """A connection pool with the interface that httpx's transport expects.

    Connections belong to an event loop or a process: they are closed when it ends, when this object is
    closed, or when it is collected.
    """

    def __init__(
        self,
        open_connection: Callable[[Origin], httpcore.ConnectionInterface],
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

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection that no other request uses.

        Raises:
            httpcore.PoolTimeout: When all connections stayed in use for the `pool` timeout of the request.
            httpcore.UnsupportedProtocol: For a URL that is neither http nor https.
        """
        origin = _origin(request.url)
        owner = current_owner()
        pool = self._pools.get(owner) or self._open_pool(owner)
        while True:
            connection = _acquire(pool, origin, request)
            try:
                response = connection.handle_request(request)
            except BaseException as error:
                _discard(pool, connection)
                if not isinstance(error, httpcore.ConnectionNotAvailable):
                    raise
            else:
                response.stream = _LeasedStream(response.stream, connection, pool, self)
                return response

    def __enter__(self) -> Connections:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection, in use or idle."""
        owner = current_owner()
        self._close(owner)
        _abandon_all(self._pools, self._shutdown_hooks)

    def _open_pool(self, owner: object) -> _Connections:
        for other in list(self._pools):
            if has_ended(other):
                _abandon(self._pools, self._shutdown_hooks, other)
        reference = weakref.ref(self)

        def close() -> None:
            connections = reference()
            if connections is not None:
                connections._shutdown_hooks.pop(owner, None)
                connections._close(owner)

        self._shutdown_hooks[owner] = on_loop_shutdown(close)
        return self._pools.setdefault(owner, self._new_pool())

    def _close(self, owner: object) -> None:
        pool = self._pools.pop(owner, None)
        for connection in pool.clear() if pool is not None else ():
            with suppress(Exception):
                connection.close()
        _remove_shutdown_hook(self._shutdown_hooks, owner)


class _LeasedStream:
    """The body of a response. Closing it returns the connection to the pool, or closes that if not all was
    read."""

    def __init__(
        self,
        stream: Any,
        connection: httpcore.ConnectionInterface,
        pool: _Connections,
        connections: Connections,
    ) -> None:
        self._stream = stream
        self._connection = connection
        self._pool = pool
        # It would close its connections if it were collected while the body is read.
        self._connections: Optional[Connections] = connections
        self._is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            for part in self._stream:
                yield part
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self._stream.close()
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


def _acquire(pool: _Connections, origin: Origin, request: httpcore.Request) -> httpcore.ConnectionInterface:
    while True:
        connection = pool.acquire(origin)
        if pool.evicted:
            _close_evicted(pool)
        if connection is None:
            return _wait(pool, origin, _pool_timeout(request))
        if not connection.has_expired():
            return connection
        _discard(pool, connection)


def _wait(pool: _Connections, origin: Origin, timeout: Optional[float]) -> httpcore.ConnectionInterface:
    event = Event()
    waiter: Waiter[httpcore.ConnectionInterface] = Waiter(origin, event)
    pool.enqueue(waiter)
    try:
        was_woken = event.wait(timeout)
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


def _discard(pool: _Connections, connection: httpcore.ConnectionInterface) -> None:
    if not connection.is_closed():
        _close_now(connection)
    pool.release(connection, reusable=False)


def _close_evicted(pool: _Connections) -> None:
    for connection in pool.take_evicted():
        _close_now(connection)


def _close_now(connection: httpcore.ConnectionInterface) -> None:
    """Close a connection without awaiting: no cancellation can interrupt it, and finalizers can call it."""
    with suppress(Exception):
        run_eagerly(connection.close)
