"""Decide how to synchronize a memory and its file when either has changed. No I/O.

Contents are compared by their SHA-256; None stands for no file, or no memory.
"""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

import attrs
from typing_extensions import Literal

from ._memory_folder import FolderState, MemoryFolder
from ._memory_settings import SessionMemoryError

Step = Literal["in_sync", "pull", "conflict", "create", "update", "delete", "remove"]

_MISSING_SECONDS = 30.0
_MIN_DELETIONS = 8
_MAX_DELETIONS = 50


@attrs.define
class AttachedStore:
    """A store, its directory, and what both contained when they were last synchronized."""

    id: str
    folder: MemoryFolder
    is_read_only: bool
    synced: Dict[str, str] = attrs.field(factory=dict[str, str])
    """The digest of each path when file and memory were last the same."""

    rejected: Dict[str, str] = attrs.field(factory=dict[str, str])
    """The digests of contents that the store rejected."""

    missing_since: Dict[str, float] = attrs.field(factory=dict[str, float])
    """The time at which a file was first found missing, by `time.monotonic`."""


def step_for(synced: Optional[str], local: Optional[str], remote: Optional[str]) -> Step:
    """Return the step that makes file and memory the same. If both changed, the memory wins."""
    if local == remote:
        return "in_sync"
    if local == synced:
        return "remove" if remote is None else "pull"
    if remote is None:
        return "create"
    if remote == synced:
        return "delete" if local is None else "update"
    return "conflict"


def classify_folder(
    store: AttachedStore, state: Optional[FolderState]
) -> Literal["trusted", "emptied", "foreign"]:
    """Return whether to trust a directory: one that is gone, or was emptied at once, was removed by something
    other than the session, and one without its marker is not ours any more."""
    if state is None:
        return "emptied"
    has_files = bool(state.files or state.unreadable)
    if state.marker:
        return "trusted" if has_files or len(store.synced) < 2 else "emptied"
    return "foreign" if has_files or state.marker is False else "emptied"


class DeletionBudget:
    """A limit on the memories deleted in one synchronization: files may be missing for a moment, and a
    mistake must not empty a store.

    Args:
        store: The store.
        is_final: There is no later exchange to wait for.
    """

    def __init__(self, store: AttachedStore, *, is_final: bool) -> None:
        self._missing_since = store.missing_since
        self._is_final = is_final
        self._left = min(max(len(store.synced) // 4, _MIN_DELETIONS), _MAX_DELETIONS)
        self.postponed = 0
        """How many deletions exceeded the limit."""

    def may_delete(self, path: str, now: float) -> bool:
        """Return whether the memory of a missing file may be deleted now."""
        since = self._missing_since.setdefault(path, now)
        if not self._is_final and now - since < _MISSING_SECONDS:
            return False
        if not self._left:
            self.postponed += 1
            return False
        self._left -= 1
        return True


def folder_for(resource: Any, workdir: str) -> MemoryFolder:
    """Return the directory of a store: where the session mounts it, else below the working directory.

    Raises:
        SessionMemoryError: the mount path is not absolute.
    """
    store_id: str = resource.memory_store_id
    if resource.mount_path:
        path: str = resource.mount_path
        if not os.path.isabs(path) or ".." in path.split("/") or "\0" in path:
            raise SessionMemoryError(f"The memory store {store_id} cannot be put at {path!r}")
        return MemoryFolder(path, store_id)
    name = os.path.normpath(resource.name or store_id)
    # The name is the user's: it must not lead out of the directory for memories.
    if os.path.isabs(name) or name.split(os.sep)[0] in (".", "..") or "\0" in name:
        name = store_id
    return MemoryFolder(os.path.join(os.path.abspath(workdir), "memory", name), store_id)
