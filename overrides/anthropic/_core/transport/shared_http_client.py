"""The HTTP client that a client and its copies share, created when it is first needed. Nothing is sent
here."""

from __future__ import annotations

import sys
from _thread import allocate_lock
from types import ModuleType
from typing import Any, Callable, Dict, Optional, cast

from ..deferred import httpx
from .environment import connection_environment


class SharedHttpClient:
    """A holder of one HTTP client, which is `None` until it is first needed."""

    __slots__ = ("_lock", "client", "closed", "environ", "is_loaded")

    def __init__(self, client: Any = None) -> None:
        self.client = client
        self.closed = False
        self.is_loaded = False
        self.environ = connection_environment() if client is None else {}
        self._lock = allocate_lock()

    def get(self, make: Callable[[], Any]) -> Any:
        """Return the client; the first thread that asks creates it."""
        client = self.client
        if client is None:
            with self._lock:
                client = self.client
                if client is None:
                    client = self.client = make()
        return client

    def is_closed(self) -> bool:
        """Return whether the client was closed, or would have been if there had been one."""
        return self.closed or bool(getattr(self.client, "is_closed", False))


def check_http_client(http_client: Any, *, is_async: bool) -> None:
    """Refuse an `http_client` of the wrong kind. Any library will do, as long as it is like httpx.

    Raises:
        TypeError: it cannot send, or it is an async client given to a sync one, or the other way round.
    """
    if (
        isinstance(http_client, type)
        or not hasattr(http_client, "send")
        or hasattr(http_client, "aclose") is not is_async
    ):
        expected = "httpx.AsyncClient" if is_async else "httpx.Client"
        raise TypeError(
            f"Invalid `http_client` argument; Expected an instance of `{expected}`"
            f" but got {http_client if isinstance(http_client, type) else type(http_client)}"
        )


_libraries: Dict[type, Any] = {}


def library_of(http_client: Any) -> Any:
    """Return the package whose `Request` a client sends: httpx, or one with the same interface."""
    cls: Any = cast(Any, type)(http_client)
    if cls not in _libraries:
        found = (_library_of_class(base) for base in cls.__mro__)
        _libraries[cls] = next((package for package in found if package is not None), httpx)
    return _libraries[cls]


def _library_of_class(cls: type) -> Optional[ModuleType]:
    if cls.__name__ not in ("Client", "AsyncClient"):
        return None
    package = sys.modules.get(cls.__module__.partition(".")[0])
    has_all = all(hasattr(package, name) for name in ("ByteStream", "Headers", "Request", "URL"))
    return package if has_all else None


def derive_from(base: Any, cls: Any) -> Any:
    """Return `cls`, or a subclass of it that derives from a library's `base`, too, and so passes for one."""
    return cls if issubclass(cls, base) else type(cls.__name__, (cls, base), {})
