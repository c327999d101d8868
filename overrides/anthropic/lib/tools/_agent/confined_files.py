"""File operations confined to one directory: no `..`, no symlink, and no race leads out of it.

Every step starts from an open directory (`openat`) and refuses symlinks (`O_NOFOLLOW`), so that what is
swapped meanwhile is not followed. Where the system lacks that (Windows), each step is checked before it is
taken. Knows nothing of tools.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from typing import Any, Callable, Generator, List, Optional, Sequence, Tuple

_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY: int = getattr(os, "O_DIRECTORY", 0)
_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)  # opening a named pipe must not block
_BINARY: int = getattr(os, "O_BINARY", 0)
_MAX_DEPTH = 200  # deeper directories could be created step by step, but not removed
_HAS_DIR_FD = bool(_NO_FOLLOW) and {os.open, os.stat, os.mkdir, os.unlink} <= os.supports_dir_fd


class SymlinkError(OSError):
    """A symlink was found where a file or directory was expected."""


class OpenDirectory:
    """An open directory: a file descriptor, or a path where the system has no `dir_fd`."""

    __slots__ = ("fd", "path")

    def __init__(self, fd: Optional[int], path: str) -> None:
        self.fd = fd
        self.path = path

    def call(self, function: Callable[..., Any], name: str, *args: Any, **kwargs: Any) -> Any:
        """Call a function of `os` that takes a path with the path of `name` in this directory."""
        if self.fd is not None:
            return function(name, *args, dir_fd=self.fd, **kwargs)
        return function(os.path.join(self.path, name), *args, **kwargs)

    def status(self, name: str) -> Optional[os.stat_result]:
        """Return the `lstat` result of `name`, or None if it does not exist."""
        try:
            status: os.stat_result = self.call(os.stat, name, follow_symlinks=False)
        except (FileNotFoundError, NotADirectoryError):
            return None
        return status

    def names(self) -> List[str]:
        """Return the names in the directory, sorted."""
        return sorted(os.listdir(self.path if self.fd is None else self.fd))

    def open(self, name: str, flags: int, mode: int = 0o600) -> int:
        """Open a file, but not through a symlink.

        Raises:
            SymlinkError: `name` is one.
            OSError: the file cannot be opened.
        """
        self._refuse_symlink(name)
        try:
            descriptor: int = self.call(os.open, name, flags | _NO_FOLLOW | _BINARY, mode)
        except OSError:
            self._refuse_symlink(name)
            raise
        return descriptor

    def enter(self, name: str) -> OpenDirectory:
        """Open the directory `name` in this one. The caller closes it."""
        path = os.path.join(self.path, name)
        if self.fd is not None:
            return OpenDirectory(self.open(name, os.O_RDONLY | _DIRECTORY), path)
        self._refuse_symlink(name)
        if not os.path.isdir(path):
            raise NotADirectoryError(20, "Not a directory", path)
        return OpenDirectory(None, path)

    def close(self) -> None:
        if self.fd is not None:
            os.close(self.fd)

    def _refuse_symlink(self, name: str) -> None:
        status = self.status(name)
        if status is not None and stat.S_ISLNK(status.st_mode):
            raise SymlinkError(40, "Is a symlink", name)


def make_private_directory(path: str) -> None:
    """Create a directory, and those above it that are missing, for their owner alone.

    Raises:
        OSError: one of them cannot be created, or something else is in its place.
    """
    try:
        os.mkdir(path, 0o700)
    except FileNotFoundError:
        make_private_directory(os.path.dirname(path))
        make_private_directory(path)
    except FileExistsError:
        if not os.path.isdir(path):
            raise


@contextmanager
def open_directory(
    root: str, parts: Sequence[str], *, make: bool = False
) -> Generator[OpenDirectory, None, None]:
    """Open the directory that `parts` lead to from `root`; with `make`, create what is missing.

    `root` itself is trusted. Parts are single names, none of them `..`.

    Raises:
        SymlinkError: one of the parts is a symlink.
        OSError: one of the parts is no directory, or there are too many.
    """
    if len(parts) > _MAX_DEPTH:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), root)
    directory = OpenDirectory(os.open(root, os.O_RDONLY | _DIRECTORY) if _HAS_DIR_FD else None, root)
    try:
        for part in parts:
            if make and directory.status(part) is None:
                with suppress(FileExistsError):  # created meanwhile: `enter` finds out what it is
                    directory.call(os.mkdir, part, 0o700)
            inner = directory.enter(part)
            directory.close()
            directory = inner
        yield directory
    finally:
        directory.close()


def read_file(
    directory: OpenDirectory, name: str, limit: Optional[int] = None
) -> Tuple[bytes, os.stat_result]:
    """Return the content of a regular file, or its first `limit` bytes, and its status.

    Raises:
        SymlinkError: `name` is a symlink.
        IsADirectoryError: `name` is a directory, a pipe or a device.
    """
    descriptor = directory.open(name, os.O_RDONLY | _NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise IsADirectoryError(21, "Not a regular file", name)
        return file.read(-1 if limit is None else limit), status


def create_file(directory: OpenDirectory, name: str, content: bytes, mode: int = 0o600) -> None:
    """Write a file that does not exist yet.

    Raises:
        FileExistsError: the file exists.
    """
    descriptor = directory.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def replace_file(directory: OpenDirectory, name: str, content: bytes, mode: int = 0o600) -> None:
    """Write a file atomically: readers see the old content or the new. A symlink of that name is replaced,
    not followed; an existing file passes on its permissions."""
    status = directory.status(name)
    temporary = f".{os.getpid()}-{os.urandom(6).hex()}.tmp"
    descriptor = directory.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if status is not None and stat.S_ISREG(status.st_mode) and hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), status.st_mode & 0o777)  # the umask restricts the mode of `open`
            file.write(content)
        if directory.fd is not None:
            os.replace(temporary, name, src_dir_fd=directory.fd, dst_dir_fd=directory.fd)
        else:
            os.replace(os.path.join(directory.path, temporary), os.path.join(directory.path, name))
    except OSError:
        directory.call(os.unlink, temporary)
        raise


def remove(directory: OpenDirectory, name: str) -> None:
    """Remove a file, or a directory with everything in it; a symlink is removed, not what it points to."""
    status = directory.status(name)
    if status is None or not stat.S_ISDIR(status.st_mode):
        directory.call(os.unlink, name)
        return
    inner = directory.enter(name)
    try:
        for child in inner.names():
            remove(inner, child)
    finally:
        inner.close()
    directory.call(os.rmdir, name)
