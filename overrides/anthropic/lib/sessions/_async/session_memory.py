"""The memory stores of a session as directories: download, synchronize while the session runs, remove."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, List, Union

import anyio

from anthropic._concurrency import aio
from anthropic.lib.sessions._memory_settings import (
    DEFAULT_MEMORY_SYNC_INTERVAL,
    MemoryDeleteMode,
    SessionMemoryError,
    check_delete_mode,
    check_interval,
)
from anthropic.lib.sessions._memory_sync import AttachedStore, classify_folder, folder_for
from anthropic.lib.sessions._retry import describe_error

from .memory_sync import FAILURES, MemorySync, logger

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.types.beta import BetaManagedAgentsSession


class SessionMemoryStores:
    """The memory stores attached to a session, each as a directory of files.

    Args:
        client: Sends the requests; with the token of the session, as stores refuse the key of an environment.
        workdir: The parent of the directories of stores that have no mount path.
        sync_interval: Seconds between two synchronizations, at least 5.
        sync_deletions: Whether memories whose files are removed are deleted.

    Raises:
        ValueError: one of the settings is invalid.
    """

    def __init__(
        self,
        client: AsyncAnthropic,
        *,
        workdir: Union[str, os.PathLike[str]],
        sync_interval: float = DEFAULT_MEMORY_SYNC_INTERVAL,
        sync_deletions: MemoryDeleteMode = "enabled",
    ) -> None:
        check_interval(sync_interval)
        self._workdir = os.fspath(workdir)
        self._interval = sync_interval
        self._memory_sync = MemorySync(client.beta.memory_stores.memories, check_delete_mode(sync_deletions))
        self._stores: List[AttachedStore] = []
        self._synced_at = time.monotonic()
        self._is_finished = False

    @property
    def roots(self) -> List[Path]:
        """The directories of all stores."""
        return [Path(store.folder.path) for store in self._stores]

    @property
    def read_only_roots(self) -> List[Path]:
        """The directories of the stores that must not be written."""
        return [Path(store.folder.path) for store in self._stores if store.is_read_only]

    async def download(self, session: BetaManagedAgentsSession) -> None:
        """Create the directories and download the memories.

        Raises:
            SessionMemoryError: one of the stores cannot be downloaded; its directory is removed again.
        """
        for resource in session.resources or ():
            if resource.type == "memory_store":
                await self._attach(resource)
        self._synced_at = time.monotonic()

    async def _attach(self, resource: Any) -> None:
        folder = folder_for(resource, self._workdir)
        store = AttachedStore(resource.memory_store_id, folder, resource.access == "read_only")
        try:
            await aio.to_thread(folder.create)
        except FileExistsError:
            raise SessionMemoryError(f"{folder.path}, the directory of memories, exists already") from None
        except OSError as error:
            raise SessionMemoryError(f"{folder.path} cannot be made: {error.strerror}") from error
        try:
            await self._memory_sync.download_all(store)
        except FAILURES as error:
            await self._remove(store)
            raise SessionMemoryError(
                f"The memory store {store.id} could not be downloaded: {describe_error(error)}"
            ) from error
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._remove(store)
            raise
        self._stores.append(store)

    async def sync_if_due(self) -> None:
        """Synchronize the memories with their stores, if the interval has passed."""
        if time.monotonic() - self._synced_at >= self._interval:
            await self._sync_all(final=False)

    async def finish(self) -> None:
        """Synchronize the memories for the last time: files that are missing now are deleted at once.

        Raises:
            RuntimeError: this was called before.
        """
        if self._is_finished:
            raise RuntimeError("The memories were synchronized for the last time before")
        self._is_finished = True
        await self._sync_all(final=True)

    async def _sync_all(self, *, final: bool) -> None:
        try:
            await aio.call_all([(self._sync, (store, final)) for store in self._stores], None)
        finally:
            self._synced_at = time.monotonic()

    async def _sync(self, store: AttachedStore, is_final: bool) -> None:
        try:
            state = await aio.to_thread(store.folder.state)
            folder_state = classify_folder(store, state)
            if state is not None and folder_state == "trusted":
                await self._memory_sync.sync(store, state, is_final=is_final)
            elif folder_state == "emptied":
                logger.warning("%s was emptied; its memories are downloaded again", store.folder.path)
                await aio.to_thread(store.folder.restore)
                await self._memory_sync.download_all(store)
            else:
                logger.warning("%s has lost its marker; it is left as it is", store.folder.path)
        except FAILURES as error:
            logger.warning("The memory store %s was not synchronized: %s", store.id, describe_error(error))

    async def flush_writes(self) -> None:
        """Upload the files that were written and not sent yet, where nobody else changed the memory."""
        writable = [store for store in self._stores if not store.is_read_only]
        await aio.call_all([(self._flush, (store,)) for store in writable], None)

    async def _flush(self, store: AttachedStore) -> None:
        try:
            state = await aio.to_thread(store.folder.state)
            if state is not None and classify_folder(store, state) == "trusted":
                await self._memory_sync.flush(store, state)
        except FAILURES as error:
            logger.warning(
                "The changes to the memory store %s were not uploaded: %s", store.id, describe_error(error)
            )

    async def dispose(self) -> None:
        """Remove the directories, except those that have lost their marker."""
        for store in self._stores:
            await self._remove(store)

    async def _remove(self, store: AttachedStore) -> None:
        try:
            state = await aio.to_thread(store.folder.state)
            if state is None:
                return
            if state.marker:
                await aio.to_thread(store.folder.delete)
            else:
                logger.warning("%s has lost its marker; it is left where it is", store.folder.path)
        except OSError as error:
            logger.warning("%s could not be removed: %s", store.folder.path, error.strerror)
