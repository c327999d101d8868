"""The files of a memory store below one directory, marked as ours. Everything here blocks.

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

from anthropic.lib.tools._agent.confined_files import Place, opened, read_file, remove, replace_file

__all__ = ["MARKER_PATH", "FolderState", "MemoryFolder", "path_parts", "sha256"]

MARKER_PATH = ".anthropic-memory-store"
"""The file that says which store a directory belongs to."""


def sha256(content: bytes) -> str:
    """What stores tell contents apart by."""
    return hashlib.sha256(content).hexdigest()


def path_parts(path: str) -> Optional[Sequence[str]]:
    """The directories and the name of a memory below its store; None if no file can stand for it."""
    parts = path.split("/")
    is_odd = path == MARKER_PATH or any(character in path for character in "\0\\")
    return None if is_odd or any(part in ("", ".", "..") for part in parts) else parts


@attrs.define
class FolderState:
    """What is in the directory, by path."""

    files: Dict[str, str] = attrs.field(factory=dict[str, str])
    """The SHA-256 of each file."""

    others: Set[str] = attrs.field(factory=set[str])
    """Where there is something else: a symlink, a pipe, a file that cannot be read."""

    marker: Optional[bool] = None
    """Whether the marker is the right one; None if there is none."""

    def holds(self, path: str) -> bool:
        """Whether there is anything in the place of a file, or of a directory it was in."""
        parts = path.split("/")
        return path in self.files or any(
            "/".join(parts[:count]) in self.others for count in range(1, len(parts) + 1)
        )


class MemoryFolder:
    """The directory of one store.

    Args:
        path: Absolute, without `..`; symlinks on the way there are followed now.
        store_id: The store.
    """

    def __init__(self, path: str, store_id: str) -> None:
        above, name = os.path.split(os.path.normpath(path))
        self.path = os.path.join(os.path.realpath(above), name)
        self._name = name
        self._mark = f"version 1\n{store_id}".encode()

    def create(self) -> None:
        """Make the directory, for nobody else to read.

        Raises:
            FileExistsError: there is something already.
            OSError: it cannot be made.
        """
        missing = os.path.dirname(self.path)
        above = [missing]
        while not os.path.isdir(missing) and os.path.dirname(missing) != missing:
            missing = os.path.dirname(missing)
            above.append(missing)
        for folder in reversed(above):
            if not os.path.isdir(folder):
                os.mkdir(folder, 0o700)
        os.mkdir(self.path, 0o700)
        self.stamp()

    def restore(self) -> None:
        """Make what is missing of the directory and its marker."""
        with self._entered([], make=True):
            pass
        self.stamp()

    def stamp(self) -> None:
        """Write the marker."""
        with self._entered([]) as place:
            replace_file(place, MARKER_PATH, self._mark)

    def state(self) -> Optional[FolderState]:
        """What is there now; None if there is no directory.

        Raises:
            OSError: it is none, or cannot be read.
        """
        state = FolderState()
        try:
            with self._entered([]) as place:
                if place.status(MARKER_PATH) is not None:
                    state.marker = self._is_marked(place)
                self._scan(place, "", state)
        except FileNotFoundError:
            return None
        return state

    def _is_marked(self, place: Place) -> bool:
        try:
            return read_file(place, MARKER_PATH, len(self._mark) + 1)[0] == self._mark
        except OSError:
            return False

    def _scan(self, place: Place, prefix: str, state: FolderState) -> None:
        for name in place.names():
            path = prefix + name
            found = place.status(name)
            if found is None or (path_parts(path) is None) or not _is_text(path):
                continue
            try:
                if stat.S_ISDIR(found.st_mode):
                    inner = place.enter(name)
                    try:
                        self._scan(inner, path + "/", state)
                    finally:
                        inner.close()
                else:
                    state.files[path] = sha256(read_file(place, name)[0])
            except FileNotFoundError:
                continue
            except OSError:
                state.others.add(path)

    def read(self, path: str) -> Optional[bytes]:
        """The content of a file; None if it is gone.

        Raises:
            OSError: it cannot be read.
        """
        *folders, name = path.split("/")
        try:
            with self._entered(folders) as place:
                return read_file(place, name)[0]
        except FileNotFoundError:
            return None

    def write(self, path: str, content: bytes) -> None:
        """Write a file, and the directories it is in.

        Raises:
            OSError: it cannot be written, or a symlink is on the way.
        """
        *folders, name = path.split("/")
        with self._entered(folders, make=True) as place:
            replace_file(place, name, content)

    def discard(self, path: str, digest: str) -> bool:
        """Remove a file, unless it was changed meanwhile; whether it is gone.

        Raises:
            OSError: it cannot be removed.
        """
        content = self.read(path)
        if content is not None:
            if sha256(content) != digest:
                return False
            *folders, name = path.split("/")
            with self._entered(folders) as place:
                remove(place, name)
        return True

    def delete(self) -> None:
        """Remove the directory and what is in it."""
        with opened(os.path.dirname(self.path), []) as place:
            remove(place, self._name)

    @contextmanager
    def _entered(self, folders: Sequence[str], *, make: bool = False) -> Generator[Place, None, None]:
        with opened(os.path.dirname(self.path), [self._name, *folders], make=make) as place:
            yield place


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
