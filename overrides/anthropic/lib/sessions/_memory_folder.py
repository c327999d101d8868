"""The directory of a memory store, with a marker that says that it is ours. Blocks.

Whatever runs in the session may do anything to the directory; nothing outside of it is read, written or
removed because of that.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import contextmanager
from typing import Dict, Generator, Optional, Sequence, Set

import attrs

from anthropic.lib.tools._agent.confined_files import (
    OpenDirectory,
    open_directory,
    read_file,
    remove,
    replace_file,
)

MARKER_PATH = ".anthropic-memory-store"
"""The file that names the store to which a directory belongs."""


def sha256(content: bytes) -> str:
    """Return the digest by which contents are compared."""
    return hashlib.sha256(content).hexdigest()


def path_parts(path: str) -> Optional[Sequence[str]]:
    """Split the path of a memory into directories and name; return None if no file can have that path."""
    parts = path.split("/")
    is_odd = path == MARKER_PATH or any(character in path for character in "\0\\")
    return None if is_odd or any(part in ("", ".", "..") for part in parts) else parts


@attrs.define
class FolderState:
    """The content of the directory, by path."""

    files: Dict[str, str] = attrs.field(factory=dict[str, str])
    """The SHA-256 of each file."""

    unreadable: Set[str] = attrs.field(factory=set[str])
    """The paths of anything else: a symlink, a pipe, a file that cannot be read."""

    marker: Optional[bool] = None
    """Whether the marker names this store; None if there is none."""

    def holds(self, path: str) -> bool:
        """Return whether there is anything at a path, or at that of one of its directories."""
        parts = path.split("/")
        return path in self.files or any(
            "/".join(parts[:count]) in self.unreadable for count in range(1, len(parts) + 1)
        )


class MemoryFolder:
    """The directory of one store.

    Args:
        path: Absolute, without `..`; symlinks on the way there are followed now.
        store_id: The store.
    """

    def __init__(self, path: str, store_id: str) -> None:
        parent, name = os.path.split(os.path.normpath(path))
        self.path = os.path.join(os.path.realpath(parent), name)
        self._name = name
        self._marker = f"version 1\n{store_id}".encode()

    def create(self) -> None:
        """Create the directory, which only its owner can read.

        Raises:
            FileExistsError: something exists at its path.
            OSError: the directory cannot be created.
        """
        missing = os.path.dirname(self.path)
        parent = [missing]
        while not os.path.isdir(missing) and os.path.dirname(missing) != missing:
            missing = os.path.dirname(missing)
            parent.append(missing)
        for folder in reversed(parent):
            if not os.path.isdir(folder):
                os.mkdir(folder, 0o700)
        os.mkdir(self.path, 0o700)
        self.write_marker()

    def restore(self) -> None:
        """Create the directory and its marker where they are missing."""
        with self._open([], make=True):
            pass
        self.write_marker()

    def write_marker(self) -> None:
        """Write the marker."""
        with self._open([]) as directory:
            replace_file(directory, MARKER_PATH, self._marker)

    def state(self) -> Optional[FolderState]:
        """Scan the directory; return None if there is none.

        Raises:
            OSError: the path is no directory, or cannot be read.
        """
        state = FolderState()
        try:
            with self._open([]) as directory:
                if directory.status(MARKER_PATH) is not None:
                    state.marker = self._is_marked(directory)
                self._scan(directory, "", state)
        except FileNotFoundError:
            return None
        return state

    def _is_marked(self, directory: OpenDirectory) -> bool:
        try:
            return read_file(directory, MARKER_PATH, len(self._marker) + 1)[0] == self._marker
        except OSError:
            return False

    def _scan(self, directory: OpenDirectory, prefix: str, state: FolderState) -> None:
        for name in directory.names():
            path = prefix + name
            status = directory.status(name)
            if status is None or (path_parts(path) is None) or not _is_text(path):
                continue
            try:
                if stat.S_ISDIR(status.st_mode):
                    inner = directory.enter(name)
                    try:
                        self._scan(inner, path + "/", state)
                    finally:
                        inner.close()
                else:
                    state.files[path] = sha256(read_file(directory, name)[0])
            except FileNotFoundError:
                continue
            except OSError:
                state.unreadable.add(path)

    def read(self, path: str) -> Optional[bytes]:
        """Return the content of a file; None if it does not exist.

        Raises:
            OSError: the file cannot be read.
        """
        *folders, name = path.split("/")
        try:
            with self._open(folders) as directory:
                return read_file(directory, name)[0]
        except FileNotFoundError:
            return None

    def write(self, path: str, content: bytes) -> None:
        """Write a file, and create its directories.

        Raises:
            OSError: the file cannot be written, or a symlink is in its path.
        """
        *folders, name = path.split("/")
        with self._open(folders, make=True) as directory:
            replace_file(directory, name, content)

    def discard(self, path: str, digest: str) -> bool:
        """Remove a file, unless its content changed meanwhile; return whether it is gone.

        Raises:
            OSError: the file cannot be removed.
        """
        content = self.read(path)
        if content is not None:
            if sha256(content) != digest:
                return False
            *folders, name = path.split("/")
            with self._open(folders) as directory:
                remove(directory, name)
        return True

    def delete(self) -> None:
        """Remove the directory and everything in it."""
        with open_directory(os.path.dirname(self.path), []) as directory:
            remove(directory, self._name)

    @contextmanager
    def _open(self, folders: Sequence[str], *, make: bool = False) -> Generator[OpenDirectory, None, None]:
        with open_directory(os.path.dirname(self.path), [self._name, *folders], make=make) as directory:
            yield directory


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
