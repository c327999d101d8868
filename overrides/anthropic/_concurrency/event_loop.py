"""Identify the event loop that runs the caller, asyncio's or trio's, and tell whether one has ended.

Neither library is loaded for it: a loop can only run where its library is loaded already. One that another
thread is loading has not all of its names, and runs nobody.
"""

from __future__ import annotations

import sys
from typing import Any


def current_library() -> str:
    """Return `async:asyncio`, `async:trio` or `async:unknown`, by what runs the caller."""
    if _running_trio() is not None:
        return "async:trio"
    get_running_loop = getattr(sys.modules.get("asyncio"), "_get_running_loop", None)
    is_running = get_running_loop is not None and get_running_loop() is not None
    return "async:asyncio" if is_running else "async:unknown"


def current_owner() -> object:
    """Return the running event loop, which owns the sockets that the caller opens.

    They are useless outside of it.
    """
    trio = _running_trio()
    if trio is not None:
        return trio.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


def check_owner(owner: object) -> None:
    """Refuse to go on with a stream that was begun in another event loop; `None` owns one not begun.

    Raises:
        RuntimeError: `owner` is not the running event loop.
    """
    if owner is not None and owner is not current_owner():
        raise RuntimeError(
            "The stream was begun in another event loop, to which its connection belongs; read it all there"
        )


def has_ended(owner: object) -> bool:
    """Return whether an event loop is known to be closed."""
    is_closed = getattr(owner, "is_closed", None)
    return is_closed is not None and is_closed()


def _running_trio() -> Any:
    """Return `trio.lowlevel` if it runs the caller, else `None`."""
    lowlevel = getattr(sys.modules.get("trio"), "lowlevel", None)
    in_trio_run = getattr(lowlevel, "in_trio_run", None)
    return lowlevel if in_trio_run is not None and in_trio_run() else None
