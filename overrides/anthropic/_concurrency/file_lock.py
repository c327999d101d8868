"""Locks between processes. Taking one touches the disk: async code does it in a worker thread."""

from __future__ import annotations

import os
import sys
from typing import Optional


class FileLock:
    """A lock that is held until it is released, collected, or the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: Optional[int] = descriptor

    def release(self) -> None:
        """Release the lock, which never blocks."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    # Where a caller was cancelled while a thread took the lock, nobody else is left to release it.
    __del__ = release


def try_lock(path: os.PathLike[str]) -> Optional[FileLock]:
    """Take the lock that an otherwise unused file stands for; return `None` if another holds it.

    The file stays, as removing it would let two have the lock.

    Raises:
        OSError: the file cannot be made, or has no locks where it is.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    lock = FileLock(descriptor)
    return lock if _is_ours(descriptor) else None


if sys.platform == "win32":
    import msvcrt

    def _is_ours(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _is_ours(descriptor: int) -> bool:
        try:
            # Not lockf: its locks would not keep two clients of one process apart.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True
