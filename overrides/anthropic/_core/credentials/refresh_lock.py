"""One process at a time renews a login: a refresh token that is used twice may end the login altogether."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from .steps import Sleep, TryLock

if TYPE_CHECKING:
    from anthropic._concurrency.file_lock import FileLock

    from .steps import Flow

__all__ = ["LOCK_TIMEOUT", "RefreshLock", "acquire_refresh_lock"]

# What a request for a token may take, about; whoever takes longer is not waited for.
LOCK_TIMEOUT = 30.0

_SHORTEST_SLEEP = 0.05
_LONGEST_SLEEP = 0.5


class RefreshLock:
    """May the tokens in a file be renewed now? To be released by those who got it."""

    def __init__(self, lock: Optional[FileLock], *, is_held_elsewhere: bool) -> None:
        self.is_held_elsewhere = is_held_elsewhere
        """Somebody else is at it."""
        self._lock = lock

    def release(self) -> None:
        """Let others have their turn. Takes no time."""
        if self._lock is not None:
            self._lock.release()


def acquire_refresh_lock(path: Path, *, timeout: float) -> Flow[RefreshLock]:
    """The turn to renew the tokens in the file `path`, waited for for so many seconds.

    Where the folder can hold no lock there are no turns, and everybody may go on.
    """
    lock = path.with_name(f".{path.name}.lock")
    deadline = time.monotonic() + timeout
    pause = _SHORTEST_SLEEP
    while True:
        try:
            held: Optional[FileLock] = yield TryLock(lock)
        except OSError:
            return RefreshLock(None, is_held_elsewhere=False)
        if held is not None:
            return RefreshLock(held, is_held_elsewhere=False)
        if time.monotonic() >= deadline:
            return RefreshLock(None, is_held_elsewhere=True)
        yield Sleep(pause)
        pause = min(2 * pause, _LONGEST_SLEEP)
