"""Tools that are written as context managers: what they open is closed when the tool is.

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
from typing import Any, Callable, Iterator, Optional, Tuple

__all__ = ["context_manager_type", "enter_sync", "close_callbacks"]


def context_manager_type(func: Callable[..., Any]) -> Optional[str]:
    """`sync` or `async` for what `contextlib`'s decorators made, None for a plain function.

    Told by the generator function that they wrap, so that nothing is called to find out.
    """
    wrapped = getattr(func, "__wrapped__", None)
    if wrapped is None or inspect.isgeneratorfunction(func) or inspect.isasyncgenfunction(func):
        return None
    if inspect.isgeneratorfunction(wrapped):
        return "sync"
    return "async" if inspect.isasyncgenfunction(wrapped) else None


def enter_sync(factory: Callable[..., Any]) -> Tuple[Callable[..., Any], Any]:
    """Enter a sync context manager: the function it yields, and the context manager.

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
    """What has to be called, and awaited where it gives something to await, to close a tool."""
    close = getattr(tool, "aclose", None) or getattr(tool, "close", None)
    if callable(close):
        yield close
    manager: Any = getattr(tool, "_context_manager", None)
    leave = getattr(manager, "__exit__", None) or getattr(manager, "__aexit__", None)
    if leave is not None:
        yield lambda: leave(None, None, None)
