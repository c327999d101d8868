"""The requests that synchronize the files of a memory store with its memories. What to do is decided in
`sessions/_memory_sync.py`."""

from __future__ import annotations

import logging
import time
from typing import Any, Dict, List, Optional, Tuple, Type

from anthropic._concurrency import aio
from anthropic._core.errors import APIStatusError
from anthropic.lib.sessions._memory_folder import FolderState, path_parts, sha256
from anthropic.lib.sessions._memory_settings import MemoryDeleteMode
from anthropic.lib.sessions._memory_sync import AttachedStore, DeletionBudget, Step, step_for
from anthropic.lib.sessions._retry import TRANSIENT_ERRORS, describe_error, has_status

logger = logging.getLogger("anthropic.lib.tools")

FAILURES: Tuple[Type[Exception], ...] = (*TRANSIENT_ERRORS, OSError)
"""The errors that the network, the API and the file system raise."""

_FULL_PAGE = 20
_BASIC_PAGE = 100
_PARALLEL_PULLS = 16
_PARALLEL_PUSHES = 32


class MemorySync:
    """The synchronization of any memory store. What fails for one memory is logged, and tried again next
    time."""

    def __init__(self, memories: Any, deletions: MemoryDeleteMode) -> None:
        self._memories = memories
        self._mode = deletions

    async def download_all(self, store: AttachedStore) -> None:
        """Write every memory of a store to its file."""
        store.synced.clear()
        store.missing_since.clear()
        async for item in self._memories.list(store.id, limit=_FULL_PAGE, view="full"):
            path = _path_of(store, item)
            if path is not None:
                await self._write(store, path, item)
        logger.info("Downloaded %s memories of %s", len(store.synced), store.id)

    async def sync(self, store: AttachedStore, state: FolderState, *, is_final: bool) -> None:
        """Synchronize files and memories, path by path."""
        remote = await self._list(store)
        deletions = DeletionBudget(store, is_final=is_final)
        pulls: List[Tuple[Any, Any]] = []
        for path in sorted({*state.files, *remote, *store.synced}):
            local, memory = state.files.get(path), remote.get(path)
            step = step_for(store.synced.get(path), local, memory and memory.content_sha256)
            if local is not None:
                store.missing_since.pop(path, None)
            if step in ("pull", "conflict"):
                if step == "conflict":
                    logger.warning("The memory %s was changed on both sides; the store wins", path)
                pulls.append((self._pull, (store, path, memory)))
            elif step == "delete":
                if not state.holds(path):
                    await self._delete(store, path, memory, deletions)
            else:
                await self._apply(store, path, step, local, memory)
        await aio.call_all(pulls, _PARALLEL_PULLS)
        if deletions.postponed:
            logger.warning("%s deletions of memories in %s wait: too many", deletions.postponed, store.id)

    async def flush(self, store: AttachedStore, state: FolderState) -> None:
        """Upload the files that changed, where the memory did not."""
        changed = {
            path: local
            for path, local in state.files.items()
            if local not in (store.synced.get(path), store.rejected.get(path))
        }
        if not changed:
            return
        remote = await self._list(store)
        pushes: List[Tuple[Any, Any]] = []
        for path, local in sorted(changed.items()):
            memory = remote.get(path)
            step = step_for(store.synced.get(path), local, memory and memory.content_sha256)
            if step in ("create", "update"):
                pushes.append((self._push, (store, path, memory)))
            elif step != "in_sync":
                logger.warning("The memory %s was changed on both sides; the store wins", path)
        await aio.call_all(pushes, _PARALLEL_PUSHES)

    async def _list(self, store: AttachedStore) -> Dict[str, Any]:
        found: Dict[str, Any] = {}
        async for item in self._memories.list(store.id, limit=_BASIC_PAGE, view="basic"):
            path = _path_of(store, item)
            if path is not None:
                found[path] = item
        return found

    async def _apply(
        self, store: AttachedStore, path: str, step: Step, local: Optional[str], memory: Any
    ) -> None:
        if step == "in_sync":
            _record_synced(store, path, local)
        elif step == "remove":
            await self._remove_file(store, path)
        elif not store.is_read_only and store.rejected.get(path) != local:
            await self._push(store, path, memory)

    async def _remove_file(self, store: AttachedStore, path: str) -> None:
        """Remove the file of a memory that was deleted."""
        try:
            if await aio.to_thread(store.folder.discard, path, store.synced[path]):
                _record_synced(store, path, None)
        except OSError as error:
            logger.warning("The file %s could not be removed: %s", path, describe_error(error))

    async def _pull(self, store: AttachedStore, path: str, listed: Any) -> None:
        try:
            memory = await self._memories.retrieve(listed.id, memory_store_id=store.id, view="full")
        except TRANSIENT_ERRORS as error:
            # One that was deleted since it was listed is handled next time.
            if not has_status(error, 404):
                logger.warning("The memory %s was not downloaded: %s", path, describe_error(error))
        else:
            await self._write(store, path, memory)

    async def _write(self, store: AttachedStore, path: str, memory: Any) -> None:
        content = (memory.content or "").encode()
        try:
            await aio.to_thread(store.folder.write, path, content)
        except OSError as error:
            logger.warning("The file %s could not be written: %s", path, describe_error(error))
        else:
            _record_synced(store, path, sha256(content))

    async def _push(self, store: AttachedStore, path: str, memory: Any) -> None:
        """Upload a file; one that the store rejects is not sent again before it changes."""
        digest = ""
        try:
            content = await aio.to_thread(store.folder.read, path)
            if content is None:
                return
            digest = sha256(content)
            await self._send(store, path, content.decode(), memory)
        except UnicodeDecodeError:
            logger.warning("The file %s is no text, which memories are", path)
            store.rejected[path] = digest
        except FAILURES as error:
            logger.warning("The memory %s was not sent: %s", path, describe_error(error))
            if isinstance(error, APIStatusError) and error.status_code in (400, 413):
                store.rejected[path] = digest
        else:
            _record_synced(store, path, digest)

    async def _send(self, store: AttachedStore, path: str, content: str, memory: Any) -> None:
        if memory is not None:
            unchanged = {"type": "content_sha256", "content_sha256": memory.content_sha256}
            try:
                await self._memories.update(
                    memory.id, memory_store_id=store.id, content=content, precondition=unchanged
                )
                return
            except APIStatusError as error:
                if not has_status(error, 404):
                    raise
        await self._memories.create(store.id, content=content, path=f"/{path}")

    async def _delete(self, store: AttachedStore, path: str, memory: Any, deletions: DeletionBudget) -> None:
        """Delete the memory of a file that was removed, unless it was changed since it was listed."""
        if store.is_read_only or self._mode == "disabled" or not deletions.may_delete(path, time.monotonic()):
            return
        if self._mode == "log_only":
            logger.info("The memory %s of %s would be deleted", path, store.id)
            return
        try:
            await self._memories.delete(
                memory.id, memory_store_id=store.id, expected_content_sha256=memory.content_sha256
            )
        except TRANSIENT_ERRORS as error:
            if not has_status(error, 404):
                logger.warning("The memory %s was not deleted: %s", path, describe_error(error))
                return
        _record_synced(store, path, None)


def _record_synced(store: AttachedStore, path: str, digest: Optional[str]) -> None:
    """Record the content that file and memory have in common now."""
    store.missing_since.pop(path, None)
    if digest is None:
        store.synced.pop(path, None)
    else:
        store.synced[path] = digest


def _path_of(store: AttachedStore, item: Any) -> Optional[str]:
    """Return the file path of a listed memory; None if it is none, or its path cannot be that of a file."""
    if item.type != "memory":
        return None
    path: str = item.path
    if not path.startswith("/") or path_parts(path[1:]) is None:
        logger.warning("The memory %r of %s has a path that no file can have", path, store.id)
        return None
    return path[1:]
