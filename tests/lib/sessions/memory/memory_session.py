"""A session with one store of memories, and the directory that has them as files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict

from anthropic import AsyncAnthropic
from anthropic.lib.tools._memories import MARKER_PATH, SessionMemoryStores
from anthropic.testing import FakeAnthropic
from anthropic.types.beta import BetaManagedAgentsSession
from tests.lib.sessions.fake_memories import FakeMemories


class MemorySession:
    """A session with one store, and the directory of that."""

    def __init__(self, fake: FakeAnthropic, top: Path) -> None:
        self.fake = fake
        self.remote = FakeMemories(fake, **{"a.md": "alpha", "sub/b.md": "beta", "c.md": "gamma"})
        self.top = top
        self.root = top / "mnt" / "notes"
        self.store: Dict[str, Any] = {
            "type": "memory_store",
            "memory_store_id": "memstore_1",
            "mount_path": str(self.root),
            "name": "Notes",
            "access": "read_write",
        }

    def run(self, use: Callable[[SessionMemoryStores], Awaitable[None]], **settings: Any) -> None:
        async def brought() -> None:
            async with AsyncAnthropic(base_url=self.fake.base_url, api_key="token", max_retries=0) as client:
                stores = SessionMemoryStores(client, workdir=self.top, **settings)
                resources = [{"type": "file", "file_id": "file_1"}, self.store]
                await stores.download(BetaManagedAgentsSession.construct(resources=resources))
                await use(stores)

        asyncio.run(asyncio.wait_for(brought(), 15))

    def write(self, name: str, content: str) -> None:
        path = self.root / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(content.encode())

    @property
    def files(self) -> Dict[str, str]:
        found = (path for path in self.root.rglob("*") if path.is_file() and path.name != MARKER_PATH)
        return {path.relative_to(self.root).as_posix(): path.read_bytes().decode() for path in found}


async def do_nothing(stores: SessionMemoryStores) -> None:
    pass
