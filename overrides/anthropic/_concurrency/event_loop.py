"""Identify the event loop that runs the caller, asyncio's or trio's, and tell whether one has ended.

Neither library is loaded for it: a loop can only run where its library is loaded already.
"""

from __future__ import annotations

import sys


def current_library() -> str:
    """Return `async:asyncio`, `async:trio` or `async:unknown`, by what runs the caller."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return "async:trio"
    asyncio = sys.modules.get("asyncio")
    return (
        "async:asyncio"
        if asyncio is not None and asyncio._get_running_loop() is not None
        else "async:unknown"
    )


def current_owner() -> object:
    """Return the running event loop, which owns the sockets that the caller opens.

    They are useless outside of it.
    """
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return trio.lowlevel.current_trio_token()
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
