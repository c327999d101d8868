"""Compares rendered files with what stands on disk, and brings the disk in step.

Whoever owns a directory owns every file in it: one that was not rendered is a stray file. Nothing here knows
what the files mean.

An interrupted run leaves every file either old or new, never half: all new content is on disk beside the tree
before the first file is replaced, each replacement is one atomic rename, and deletions come last. Running
again completes what was interrupted.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from attrs import frozen

_STAGING = ".generated-"
_ABANDONED = 600.0  # seconds after which a directory of a run belongs to no running process
_BYTECODE = "__pycache__"


@frozen
class Tree:
    """A directory whose every file is generated.

    Attributes:
        root: The directory paths are relative to.
        within: The part of it that is owned, a relative directory; everything by default.
    """

    root: Path
    within: str = ""

    def compare(self, files: Mapping[str, bytes]) -> Changes:
        """Return what distinguishes the disk from these files, by path relative to `root`."""
        present = set(self.present())
        added: list[str] = []
        changed: list[str] = []
        for path, content in files.items():
            if path not in present:
                added.append(path)
            elif (self.root / path).is_symlink() or (self.root / path).read_bytes() != content:
                changed.append(path)
        return Changes(
            tree=self,
            content={path: files[path] for path in (*added, *changed)},
            added=tuple(sorted(added)),
            changed=tuple(sorted(changed)),
            removed=tuple(sorted(present - set(files))),
            unchanged=len(files) - len(added) - len(changed),
        )

    def present(self) -> Iterator[str]:
        """Yield every file on disk, by path relative to `root`, in no order; bytecode does not count."""
        waiting = [self.root / self.within]
        while waiting:
            directory = waiting.pop()
            if not directory.is_dir():
                continue
            with os.scandir(directory) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name != _BYTECODE:
                            waiting.append(Path(entry.path))
                    else:
                        yield Path(entry.path).relative_to(self.root).as_posix()


@frozen
class Changes:
    """What has to happen to a tree; paths are relative to its root and sorted."""

    tree: Tree
    content: Mapping[str, bytes]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.content or self.removed)

    def summary(self) -> str:
        """Return the counts, for people."""
        written = len(self.added) + len(self.changed)
        return f"{written} written, {self.unchanged} unchanged, {len(self.removed)} removed"

    def apply(self) -> None:
        """Make the tree what was rendered.

        Raises:
            OSError: If the disk refuses; every file is then old or new.
        """
        root = self.tree.root
        if self.content:
            discard_abandoned(root.parent, _STAGING)
            # Beside the tree: a rename is atomic only within one file system.
            with tempfile.TemporaryDirectory(prefix=_STAGING, dir=root.parent) as staging:
                staged = self._stage(Path(staging))
                for path, source in staged.items():
                    target = root / path
                    _make_way(root, target)
                    os.replace(source, target)
        for path in self.removed:
            stray = root / path
            # Where a file and a directory have changed places, the stray one has gone already.
            if stray.is_symlink() or stray.is_file():
                stray.unlink()
            _remove_if_empty(root, stray.parent)

    def _stage(self, staging: Path) -> dict[str, Path]:
        staged: dict[str, Path] = {}
        for number, (path, content) in enumerate(self.content.items()):
            staged[path] = staging / str(number)
            staged[path].write_bytes(content)
        return staged


def _make_way(root: Path, target: Path) -> None:
    """Make the directory for a file, also where a stray file or directory stands in its place."""
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    for directory in reversed(target.relative_to(root).parents):
        place = root / directory
        if place != root and (place.is_symlink() or place.is_file()):
            place.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)


def _remove_if_empty(root: Path, directory: Path) -> None:
    """Remove directories that hold only bytecode: they could still be imported, as namespace packages."""
    while directory != root and directory.is_dir():
        if any(name != _BYTECODE for name in os.listdir(directory)):
            return
        shutil.rmtree(directory)
        directory = directory.parent


def discard_abandoned(directory: Path, prefix: str) -> None:
    """Remove what killed runs left behind in a directory, under names that start so."""
    for entry in directory.glob(f"{prefix}*"):
        with suppress(FileNotFoundError):  # another run may have removed it just now
            if time.time() - entry.stat().st_mtime > _ABANDONED:
                shutil.rmtree(entry, ignore_errors=True)
