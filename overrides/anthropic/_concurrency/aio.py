"""Waiting and threads for async code, on asyncio or trio. The sync twin, with the same names, is `threads`.

anyio is loaded only when something is awaited here: constructing a client must not pay for it.
"""

from __future__ import annotations

import sys
from typing import Any, Awaitable, Callable, TypeVar

__all__ = ["Eventual", "current_library", "sleep", "to_thread"]

_T = TypeVar("_T")

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


async def sleep(seconds: float) -> None:
    """Wait, letting other tasks run."""
    import anyio

    await anyio.sleep(seconds)


async def to_thread(function: Callable[..., _T], *args: Any) -> _T:
    """Run something that blocks in a worker thread; the event loop keeps running."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, *args)
