"""The memory directory on the local file system. Paths are the model's: `/memories` and below. Blocks.

No path leads out of the directory, whatever the model writes and whatever symlinks lie in it.
"""

from __future__ import annotations

import os
import stat
import threading
from contextlib import contextmanager
from typing import Generator, Iterator, List, Optional, Sequence, Tuple

from ._agent.confined_files import (
    OpenDirectory,
    SymlinkError,
    create_file,
    make_private_directory,
    open_directory,
    read_file,
    remove,
    replace_file,
)
from ._errors import ToolError
from ._memory_texts import format_file, format_size, insert_lines, replace_text

_ROOT = "memories"
_DEPTH = 2


class MemoryFiles:
    """The commands of the memory tool on a directory `memories` below `base_path`, which is created if
    needed, with all above it that is missing, for its owner alone.

    Methods return the text for the model and raise `ToolError` for what it can correct. They may be called
    from several threads.
    """

    def __init__(self, base_path: str) -> None:
        base = os.path.realpath(os.fspath(base_path))
        self.root = os.path.join(base, _ROOT)
        make_private_directory(self.root)
        self._lock = threading.Lock()

    def view(self, path: str, view_range: Optional[Sequence[int]]) -> str:
        """Return a listing of a directory, two levels deep, or the numbered lines of a file."""
        with self._parent(path) as (directory, name):
            status = directory.status(name) if name else os.stat(self.root)
            if status is None:
                raise ToolError(f"The path {path} does not exist. Please provide a valid path.")
            if not name:
                return self._list_directory(directory, path, status)
            if not stat.S_ISDIR(status.st_mode):
                return format_file(path, _read_text(directory, name, path), view_range)
            inner = directory.enter(name)
            try:
                return self._list_directory(inner, path, status)
            finally:
                inner.close()

    def create(self, path: str, text: str) -> str:
        """Write a new file."""
        with self._parent(path, make=True) as (directory, name):
            if not name or directory.status(name) is not None:
                raise ToolError(f"File {path} already exists")
            try:
                create_file(directory, name, text.encode())
            except FileExistsError:
                raise ToolError(f"File {path} already exists") from None
        return f"File created successfully at: {path}"

    def str_replace(self, path: str, old: str, new: str) -> str:
        """Replace the one occurrence of a text in a file."""
        with self._parent(path) as (directory, name):
            changed, report = replace_text(path, _read_editable(directory, name, path), old, new)
            replace_file(directory, name, changed.encode())
        return report

    def insert(self, path: str, line: int, text: str) -> str:
        """Insert lines into a file."""
        with self._parent(path) as (directory, name):
            before = _read_editable(directory, name, path)
            replace_file(directory, name, insert_lines(before, line, text).encode())
        return f"The file {path} has been edited."

    def delete(self, path: str) -> str:
        """Delete a file, or a directory with all that is in it."""
        with self._parent(path) as (directory, name):
            if not name:
                raise ToolError("Cannot delete the /memories directory itself")
            if directory.status(name) is None:
                raise ToolError(f"The path {path} does not exist")
            remove(directory, name)
        return f"Successfully deleted {path}"

    def rename(self, old_path: str, new_path: str) -> str:
        """Move a file or directory to a path at which there is nothing."""
        with self._parent(old_path) as (source, old):
            if not old:
                raise ToolError("Cannot rename the /memories directory itself")
            if source.status(old) is None:
                # Reported before the destination: what exists there may be what the model is looking for.
                raise ToolError(f"The path {old_path} does not exist")
            parts = _split_path(new_path)
            if not parts:
                raise ToolError(f"The destination {new_path} already exists")
            with open_directory(self.root, parts[:-1], make=True) as target:
                if target.status(parts[-1]) is not None:
                    raise ToolError(f"The destination {new_path} already exists")
                _move(source, old, target, parts[-1])
        return f"Successfully renamed {old_path} to {new_path}"

    def clear(self) -> str:
        """Delete everything."""
        with self._lock, open_directory(self.root, ()) as directory:
            for name in directory.names():
                remove(directory, name)
        return "All memory cleared"

    @contextmanager
    def _parent(self, path: str, *, make: bool = False) -> Generator[Tuple[OpenDirectory, str], None, None]:
        """Open the directory that contains a path; yield it and the name in it, which is empty for
        `/memories` itself."""
        parts = _split_path(path)
        try:
            with self._lock, open_directory(self.root, parts[:-1], make=make) as directory:
                yield directory, parts[-1] if parts else ""
        except SymlinkError:
            raise ToolError(
                f"Path {path} would escape /memories directory: it leads through a symlink"
            ) from None
        except (FileNotFoundError, NotADirectoryError):
            raise ToolError(f"The path {path} does not exist. Please provide a valid path.") from None
        except OSError as error:
            raise ToolError(f"{path} cannot be used: {error.strerror or type(error).__name__}") from None

    def _list_directory(self, directory: OpenDirectory, path: str, status: os.stat_result) -> str:
        shown = path.rstrip("/")
        lines = [f"{format_size(status.st_size)}\t{path}", *_entries(directory, shown, _DEPTH)]
        return (
            f"Here're the files and directories up to {_DEPTH} levels deep in {path},"
            " excluding hidden items:\n" + "\n".join(lines)
        )


def _split_path(path: str) -> List[str]:
    """Split a path into its names below `/memories`.

    Raises:
        ToolError: the path does not begin with `/memories`, or leads out of it.
    """
    if path != f"/{_ROOT}" and not path.startswith(f"/{_ROOT}/"):
        raise ToolError(f"Path must start with /memories, got: {path}")
    parts = [part for part in path[len(_ROOT) + 1 :].split("/") if part and part != "."]
    if any(part == ".." or "\0" in part or (os.sep == "\\" and set(part) & set("\\:")) for part in parts):
        raise ToolError(f"Path {path} would escape /memories directory")
    return parts


def _entries(directory: OpenDirectory, shown: str, depth: int) -> Iterator[str]:
    for name in directory.names():
        status = None if name.startswith(".") else directory.status(name)
        if status is None or stat.S_ISLNK(status.st_mode):
            continue
        if not stat.S_ISDIR(status.st_mode):
            yield f"{format_size(status.st_size)}\t{shown}/{name}"
            continue
        yield f"{format_size(status.st_size)}\t{shown}/{name}/"
        if depth > 1:
            inner = directory.enter(name)
            try:
                yield from _entries(inner, f"{shown}/{name}", depth - 1)
            finally:
                inner.close()


def _read_editable(directory: OpenDirectory, name: str, path: str) -> str:
    """Return the text of a file that is to be edited."""
    status = directory.status(name) if name else None
    if name and status is None:
        raise ToolError(f"The path {path} does not exist. Please provide a valid path.")
    if status is None or stat.S_ISDIR(status.st_mode):
        raise ToolError(f"The path {path} is not a file.")
    return _read_text(directory, name, path)


def _read_text(directory: OpenDirectory, name: str, path: str) -> str:
    try:
        return read_file(directory, name)[0].decode()
    except UnicodeDecodeError:
        raise ToolError(f"The file {path} is not UTF-8 text and cannot be shown or edited.") from None
    except IsADirectoryError:
        raise ToolError(f"The path {path} is not a file.") from None


def _move(source: OpenDirectory, old: str, target: OpenDirectory, new: str) -> None:
    if source.fd is None or target.fd is None:
        os.rename(os.path.join(source.path, old), os.path.join(target.path, new))
        return
    status = source.status(old)
    if status is not None and stat.S_ISREG(status.st_mode):
        # Unlike a rename, a link never replaces a file that was created there meanwhile.
        os.link(old, new, src_dir_fd=source.fd, dst_dir_fd=target.fd, follow_symlinks=False)
        os.unlink(old, dir_fd=source.fd)
    else:
        os.rename(old, new, src_dir_fd=source.fd, dst_dir_fd=target.fd)
