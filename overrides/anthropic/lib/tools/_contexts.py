"""Tools written as context managers: closing the tool exits the context manager. Awaits nothing.

@beta_tool
@contextmanager
def query_tool():
    connection = connect()
    def query(sql: str) -> str: ...
    yield query
    connection.close()
"""

from __future__ import annotations

import inspect
from contextlib import ContextDecorator
from typing import Any, Callable, Iterator, Optional, Tuple


def context_manager_type(func: Callable[..., Any]) -> Optional[str]:
    """Return `sync` or `async` for a function decorated by `contextlib`, None for a plain function.

    It is recognized by the generator function that it wraps, so that nothing is called to find out.

    Raises:
        TypeError: it is what such a function returned.
    """
    if isinstance(func, ContextDecorator):
        raise TypeError(f"{func!r} is a context manager; pass the function that makes it, without calling it")
    wrapped = getattr(func, "__wrapped__", None)
    if wrapped is None or inspect.isgeneratorfunction(func) or inspect.isasyncgenfunction(func):
        return None
    if inspect.isgeneratorfunction(wrapped):
        return "sync"
    return "async" if inspect.isasyncgenfunction(wrapped) else None


def enter_sync(factory: Callable[..., Any]) -> Tuple[Callable[..., Any], Any]:
    """Enter a sync context manager; return the function that it yields and the context manager.

    Raises:
        TypeError: what it yields is no function.
    """
    manager = factory()
    inner = manager.__enter__()
    if not callable(inner):
        manager.__exit__(None, None, None)
        raise TypeError(f"{factory.__qualname__} has to yield the function that is the tool, not {inner!r}")
    return inner, manager


def close_callbacks(tool: object) -> Iterator[Callable[[], Any]]:
    """Yield the functions to call when a tool is closed; some return an awaitable."""
    close = getattr(tool, "aclose", None) or getattr(tool, "close", None)
    if callable(close):
        yield close
    manager: Any = getattr(tool, "_context_manager", None)
    leave = getattr(manager, "__exit__", None) or getattr(manager, "__aexit__", None)
    if leave is not None:
        yield lambda: leave(None, None, None)
