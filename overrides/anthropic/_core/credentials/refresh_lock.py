"""One process at a time renews a login: a refresh token that is used twice may end the login altogether."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from .steps import Pause, TryLock

if TYPE_CHECKING:
    from anthropic._concurrency.file_lock import FileLock

    from .steps import Flow

__all__ = ["PATIENCE", "Turn", "take_turn"]

# What a request for a token may take, about; whoever takes longer is not waited for.
PATIENCE = 30.0

_SHORTEST_PAUSE = 0.05
_LONGEST_PAUSE = 0.5


class Turn:
    """May the tokens in a file be renewed now? To be released by those who got it."""

    def __init__(self, lock: Optional[FileLock], *, is_others: bool) -> None:
        self.is_others = is_others
        """Somebody else is at it."""
        self._lock = lock

    def release(self) -> None:
        """Let others have their turn. Takes no time."""
        if self._lock is not None:
            self._lock.release()


def take_turn(path: Path, *, patience: float) -> Flow[Turn]:
    """The turn to renew the tokens in the file `path`, waited for for so many seconds.

    Where the folder can hold no lock there are no turns, and everybody may go on.
    """
    lock = path.with_name(f".{path.name}.lock")
    deadline = time.monotonic() + patience
    pause = _SHORTEST_PAUSE
    while True:
        try:
            held: Optional[FileLock] = yield TryLock(lock)
        except OSError:
            return Turn(None, is_others=False)
        if held is not None:
            return Turn(held, is_others=False)
        if time.monotonic() >= deadline:
            return Turn(None, is_others=True)
        yield Pause(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
