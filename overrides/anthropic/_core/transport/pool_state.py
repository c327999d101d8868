"""The state of a connection pool: which connection is in use, idle or waited for, in constant time.

Pure bookkeeping, generic in what a connection is: nothing here connects, closes or awaits. Connections that
have to be closed become `evicted`; the caller takes and closes them.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from typing import Callable, Deque, Dict, Generic, List, Optional, Protocol, Tuple, TypeVar

C = TypeVar("C")

Origin = Tuple[bytes, bytes, int]
"""Scheme, host and port."""


class Signal(Protocol):
    """The flag that wakes a request waiting for a connection."""

    def set(self) -> None: ...


class Waiter(Generic[C]):
    """A request that waits, as every connection is in use."""

    __slots__ = ("connection", "is_cancelled", "origin", "signal")

    def __init__(self, origin: Origin, signal: Signal) -> None:
        self.origin = origin
        self.signal = signal
        self.connection: Optional[C] = None
        """Set before the signal; still `None` then if the pool was emptied."""
        self.is_cancelled = False


class PoolState(Generic[C]):
    """The connections of one event loop or of one process, in use or idle.

    The connection that was used last is used first, so that the others can grow old and be closed. Safe for
    threads, and for being entered again by a finalizer that runs in the middle of a call.
    """

    def __init__(
        self,
        open_connection: Callable[[Origin], C],
        *,
        max_connections: Optional[int],
        max_idle: Optional[int],
        keepalive_expiry: Optional[float],
    ) -> None:
        self._open_connection = open_connection
        self._max_connections = sys.maxsize if max_connections is None else max_connections
        self._max_idle = sys.maxsize if max_idle is None else max_idle
        self._keepalive_expiry = keepalive_expiry
        self._lock = threading.RLock()
        self._in_use: Dict[C, Origin] = {}
        self._idle: Dict[Origin, Deque[Tuple[C, float]]] = {}
        self._idle_count = 0
        self._waiters: Deque[Waiter[C]] = deque()
        self.evicted: List[C] = []

    def acquire(self, origin: Origin) -> Optional[C]:
        """Return the idle connection used last, or a new, unconnected one; `None` when all are in use."""
        with self._lock:
            self._evict_expired(origin)
            return self._idle_or_new(origin)

    def enqueue(self, waiter: Waiter[C]) -> None:
        """Queue for a connection: `waiter.connection` is set, and then its signal, when there is one."""
        with self._lock:
            waiter.connection = self._idle_or_new(waiter.origin)
            if waiter.connection is None:
                self._waiters.append(waiter)
                return
        waiter.signal.set()

    def cancel_wait(self, waiter: Waiter[C]) -> Optional[C]:
        """Stop queueing; return the connection assigned in this very moment, which is then the caller's."""
        with self._lock:
            waiter.is_cancelled = True
            return waiter.connection

    def release(self, connection: C, *, reusable: bool) -> None:
        """End the use of a connection. One that is not reusable is forgotten: the caller has closed it."""
        with self._lock:
            origin = self._in_use.pop(connection, None)
            if origin is None:
                return  # closed meanwhile, with all the others
            waiter = self._next_waiter()
            if waiter is not None:
                self._assign(connection if reusable else None, origin, waiter)
            elif not reusable:
                return
            elif self._idle_count < self._max_idle:
                self._idle.setdefault(origin, deque()).append((connection, time.monotonic()))
                self._idle_count += 1
            else:
                self.evicted.append(connection)

    def take_evicted(self) -> List[C]:
        """Return the evicted connections, which nobody may use any more, for closing."""
        with self._lock:
            evicted, self.evicted = self.evicted, []
        return evicted

    def abandon(self) -> List[C]:
        """Forget every connection as `clear` does, where a vanished owner may hold the lock for ever."""
        self._lock = threading.RLock()
        return self.clear()

    def clear(self) -> List[C]:
        """Forget every connection and return them for closing; wake all requests that wait for one."""
        with self._lock:
            connections = [*self._in_use, *(entry[0] for idle in self._idle.values() for entry in idle)]
            connections += self.evicted
            self._in_use, self._idle, self._idle_count, self.evicted = {}, {}, 0, []
            waiters, self._waiters = self._waiters, deque()
        for waiter in waiters:
            waiter.signal.set()
        return connections

    def _idle_or_new(self, origin: Origin) -> Optional[C]:
        idle = self._idle.get(origin)
        if idle:
            connection = idle.pop()[0]
            self._idle_count -= 1
        elif len(self._in_use) + self._idle_count < self._max_connections or self._evict_any():
            connection = self._open_connection(origin)
        else:
            return None
        self._in_use[connection] = origin
        return connection

    def _evict_expired(self, origin: Origin) -> None:
        idle = self._idle.get(origin)
        if idle and self._keepalive_expiry is not None:
            oldest_allowed = time.monotonic() - self._keepalive_expiry
            while idle and idle[0][1] < oldest_allowed:
                self.evicted.append(idle.popleft()[0])
                self._idle_count -= 1

    def _evict_any(self) -> bool:
        """Make room by evicting an idle connection to some other origin."""
        for origin, idle in list(self._idle.items()):
            if idle:
                self.evicted.append(idle.popleft()[0])
                self._idle_count -= 1
                return True
            del self._idle[origin]
        return False

    def _next_waiter(self) -> Optional[Waiter[C]]:
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.is_cancelled:
                return waiter
        return None

    def _assign(self, connection: Optional[C], origin: Origin, waiter: Waiter[C]) -> None:
        if connection is None or origin != waiter.origin:
            if connection is not None:
                self.evicted.append(connection)
            connection = self._open_connection(waiter.origin)
        self._in_use[connection] = waiter.origin
        waiter.connection = connection
        waiter.signal.set()
