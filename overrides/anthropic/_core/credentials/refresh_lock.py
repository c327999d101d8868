"""Let one process at a time refresh a login: using a refresh token twice may end the login altogether.

Taking the lock and sleeping are steps that are yielded.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ..delays import TOKEN_LOCKS
from .steps import Sleep, TryLock

if TYPE_CHECKING:
    from anthropic._concurrency.file_lock import FileLock

    from .steps import Flow

# About as long as a token request takes; a holder that takes longer is not waited for.
LOCK_TIMEOUT = 30.0


class RefreshLock:
    """The outcome of asking for the lock of a token file; to be released by those who asked."""

    def __init__(self, lock: Optional[FileLock], *, is_held_elsewhere: bool) -> None:
        self.is_held_elsewhere = is_held_elsewhere
        """Whether another process held the lock until the timeout."""
        self._lock = lock

    def release(self) -> None:
        """Release the lock, which never blocks."""
        if self._lock is not None:
            self._lock.release()


def acquire_refresh_lock(path: Path, *, timeout: float) -> Flow[RefreshLock]:
    """Take the lock for refreshing the tokens in the file `path`, waiting at most `timeout` seconds.

    Where the folder can hold no lock, every caller goes on without one.
    """
    lock = path.with_name(f".{path.name}.lock")
    deadline = time.monotonic() + timeout
    attempts = 0
    while True:
        try:
            held: Optional[FileLock] = yield TryLock(lock)
        except OSError:
            return RefreshLock(None, is_held_elsewhere=False)
        if held is not None:
            return RefreshLock(held, is_held_elsewhere=False)
        if time.monotonic() >= deadline:
            return RefreshLock(None, is_held_elsewhere=True)
        yield Sleep(TOKEN_LOCKS.delay(attempts))
        attempts += 1
