"""The memories of a session as files: what is brought, what is sent, what stays, and what is removed."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, Dict, Iterator, List, Tuple

import pytest

from anthropic import AsyncAnthropic
from anthropic._async import memory_exchange, session_memory
from anthropic.lib.tools._memories import MARKER_PATH, SessionMemoryError, SessionMemoryStores
from anthropic.lib.tools._memory_sync import step_for
from anthropic.testing import FakeAnthropic
from anthropic.types.beta import BetaManagedAgentsSession

from .fake_memories import FakeMemories


class Session:
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


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with FakeAnthropic() as fake:
        yield Session(fake, tmp_path)


async def nothing(stores: SessionMemoryStores) -> None:
    pass


def test_memories_are_brought_for_their_owner_alone_and_removed(session: Session) -> None:
    session.remote.contents.update({f"/n{number:02}.md": str(number) for number in range(30)})

    async def use(stores: SessionMemoryStores) -> None:
        assert (stores.roots, stores.read_only_roots) == ([session.root], [])
        assert session.files == {path[1:]: text for path, text in session.remote.contents.items()}
        assert (session.root / MARKER_PATH).read_text() == "version 1\nmemstore_1"
        modes = {path.stat().st_mode & 0o777 for path in [session.root.parent, *session.root.rglob("*")]}
        assert modes == {0o700, 0o600}
        await stores.dispose()
        await stores.dispose()

    session.run(use)
    assert not session.root.exists()
    assert [sent.query["limit"] for sent in session.fake.requests] == ["20", "20"]
    assert {sent.headers["anthropic-beta"] for sent in session.fake.requests} == {"agent-memory-2026-07-22"}


@pytest.mark.parametrize(
    ("place", "name", "expected"),
    [
        (None, "Notes", "memory/Notes"),
        ("", None, "memory/memstore_1"),
        (None, "..", "memory/memstore_1"),
        (None, "../../up", "memory/memstore_1"),
        (None, "/etc", "memory/memstore_1"),
    ],
)
def test_a_store_without_a_place_is_below_the_working_directory(
    session: Session, place: Any, name: Any, expected: str
) -> None:
    session.store.update(mount_path=place, name=name)

    async def use(stores: SessionMemoryStores) -> None:
        assert stores.roots == [session.top / expected]

    session.run(use)


@pytest.mark.parametrize("place", ["notes", "../notes", "/mnt/../notes", "/mnt/\0"])
def test_a_place_that_is_no_clean_path_is_refused(session: Session, place: str) -> None:
    session.store["mount_path"] = place
    with pytest.raises(SessionMemoryError, match="cannot be put"):
        session.run(nothing)
    assert session.fake.requests == []


def test_what_is_in_the_place_already_stays(session: Session) -> None:
    session.write("a.md", "mine")
    with pytest.raises(SessionMemoryError, match="is there already"):
        session.run(nothing)
    assert session.files == {"a.md": "mine"}


def test_a_store_that_cannot_be_brought_leaves_nothing(session: Session) -> None:
    session.remote.refusals["list"] = [500]
    with pytest.raises(SessionMemoryError, match="memstore_1 could not be brought: InternalServerError 500"):
        session.run(nothing)
    assert not session.root.exists()


def test_memories_that_no_file_can_stand_for_are_left_out(session: Session) -> None:
    for path in ("/../up.md", "/sub/../d.md", "//e.md", "/dir/", "/", "f.md", f"/{MARKER_PATH}", "/g\\h.md"):
        session.remote.contents[path] = "odd"

    async def use(stores: SessionMemoryStores) -> None:
        assert sorted(session.files) == ["a.md", "c.md", "sub/b.md"]
        await stores.finish()

    session.run(use)
    assert session.remote.done == []


def test_changes_go_both_ways(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "alpha 2")
        session.write("new/d.md", "delta")
        (session.root / "sub" / "b.md").unlink()
        del session.remote.contents["/c.md"]
        session.remote.contents["/e.md"] = "epsilon"
        await stores.finish()
        assert session.files == {"a.md": "alpha 2", "new/d.md": "delta", "e.md": "epsilon"}

    session.run(use)
    assert session.remote.done == ["update /a.md", "create /new/d.md", "delete /sub/b.md"]
    assert session.remote.contents == {"/a.md": "alpha 2", "/new/d.md": "delta", "/e.md": "epsilon"}
    assert session.remote.lists == ["full", "basic"]


def test_of_two_changes_that_in_the_store_counts(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "mine")
        session.write("c.md", "mine")
        (session.root / "sub" / "b.md").unlink()
        session.remote.contents.update({"/a.md": "theirs", "/sub/b.md": "theirs"})
        del session.remote.contents["/c.md"]
        await stores.finish()
        assert session.files == {"a.md": "theirs", "sub/b.md": "theirs", "c.md": "mine"}

    session.run(use)
    assert session.remote.done == ["create /c.md"]


def test_a_memory_that_changes_during_the_exchange_is_not_overwritten(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "mine")
        session.remote.refusals["update"] = [409]
        await stores.finish()

    session.run(use)
    assert session.remote.contents["/a.md"] == "alpha"


def test_read_only_memories_only_come(session: Session) -> None:
    session.store["access"] = "read_only"

    async def use(stores: SessionMemoryStores) -> None:
        assert stores.read_only_roots == [session.root]
        session.write("a.md", "mine")
        (session.root / "sub" / "b.md").unlink()
        session.remote.contents["/c.md"] = "theirs"
        await stores.finish()
        await stores.flush_writes()
        assert session.files == {"a.md": "mine", "c.md": "theirs"}

    session.run(use)
    assert session.remote.done == []


def test_a_missing_file_is_waited_for_before_its_memory_is_deleted(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    for module in (memory_exchange, session_memory):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: now[0]))

    async def use(stores: SessionMemoryStores) -> None:
        async def sync_after(seconds: float) -> List[str]:
            now[0] += seconds
            await stores.sync_if_due()
            return session.remote.done

        await stores.sync_if_due()
        (session.root / "a.md").unlink()
        assert await sync_after(4) == []
        assert session.remote.lists == ["full"], "it is not due yet"
        assert await sync_after(1) == []
        session.write("a.md", "alpha")
        assert await sync_after(20) == []
        (session.root / "a.md").unlink()
        assert await sync_after(20) == []
        assert await sync_after(29) == []
        assert await sync_after(5) == ["delete /a.md"]

    session.run(use, sync_interval=5)


@pytest.mark.parametrize("mode", ["disabled", "log_only"])
def test_deletions_can_be_left_out(session: Session, mode: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")

    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "a.md").unlink()
        await stores.finish()

    session.run(use, sync_deletions=mode)
    assert session.remote.done == []
    assert ("a.md of memstore_1 would be deleted" in caplog.text) == (mode == "log_only")


def test_few_memories_are_deleted_at_once(session: Session) -> None:
    session.remote.contents.update({f"/n{number:02}.md": "n" for number in range(45)})

    async def use(stores: SessionMemoryStores) -> None:
        for path in session.root.glob("n*.md"):
            path.unlink()
        await stores.finish()

    session.run(use)
    assert len(session.remote.done) == 12, "a quarter of 48"


def test_a_file_that_something_else_stands_for_is_not_deleted(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "a.md").unlink()
        (session.root / "a.md").symlink_to("/etc/hostname")
        shutil.rmtree(session.root / "sub")
        (session.root / "sub").symlink_to(session.top)
        os.mkfifo(session.root / "pipe")
        await stores.finish()
        await stores.flush_writes()

    session.run(use)
    assert session.remote.done == []


def test_memories_are_not_written_through_symlinks(session: Session) -> None:
    outside = session.top / "outside"
    outside.mkdir()

    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "link").symlink_to(outside)
        session.remote.contents["/link/x.md"] = "out"
        await stores.finish()

    session.run(use)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("how", ["the directory", "the files", "everything in it"])
def test_what_was_emptied_at_once_is_brought_again(session: Session, how: str) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        if how == "the files":
            for path in session.root.rglob("*.md"):
                path.unlink()
        else:
            shutil.rmtree(session.root)
            if how != "the directory":
                session.root.mkdir()
        await stores.finish()
        await stores.flush_writes()
        assert session.files == {"a.md": "alpha", "sub/b.md": "beta", "c.md": "gamma"}
        await stores.dispose()

    session.run(use)
    assert session.remote.done == []
    assert not session.root.exists()


@pytest.mark.parametrize("marker", [None, "version 1\nmemstore_2"])
def test_a_directory_without_its_marker_is_left_alone(session: Session, marker: Any) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        (session.root / MARKER_PATH).unlink()
        if marker:
            (session.root / MARKER_PATH).write_text(marker)
        session.write("a.md", "mine")
        await stores.finish()
        await stores.flush_writes()
        await stores.dispose()

    session.run(use)
    assert session.remote.done == []
    assert session.files["a.md"] == "mine"


def test_a_symlink_in_place_of_the_directory_is_not_followed(session: Session) -> None:
    other = session.top / "other"

    async def use(stores: SessionMemoryStores) -> None:
        session.root.rename(other)
        session.root.symlink_to(other)
        (other / "a.md").write_text("mine")
        await stores.finish()
        await stores.flush_writes()
        await stores.dispose()

    session.run(use)
    assert session.remote.done == []
    assert (other / "a.md").read_text() == "mine"


@pytest.mark.parametrize(("status", "tries"), [(400, 1), (413, 1), (500, 2), (403, 2)])
def test_what_a_store_does_not_take_is_sent_when_it_changes(
    session: Session, status: int, tries: int
) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "long")
        session.remote.refusals["update"] = [status]
        await stores.flush_writes()
        await stores.flush_writes()
        assert session.remote.done == ["update /a.md"] * tries
        session.write("a.md", "short")
        await stores.flush_writes()

    session.run(use)
    assert session.remote.contents["/a.md"] == "short"


def test_what_is_no_text_stays(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "a.md").write_bytes(b"\xff")
        await stores.finish()

    session.run(use)
    assert session.remote.done == []


def test_a_memory_that_is_gone_when_it_is_sent_is_made_again(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "mine")
        session.remote.refusals["update"] = [404]
        await stores.finish()

    session.run(use)
    assert session.remote.done == ["update /a.md", "create /a.md"]


def test_writes_that_are_left_are_sent_where_nobody_else_wrote(session: Session) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        await stores.flush_writes()
        assert session.remote.lists == ["full"], "nothing to send, nothing to ask"
        session.write("a.md", "mine")
        session.write("c.md", "mine")
        session.write("d.md", "new")
        (session.root / "sub" / "b.md").unlink()
        session.remote.contents["/c.md"] = "theirs"
        await stores.flush_writes()
        assert session.files["c.md"] == "mine"

    session.run(use)
    assert sorted(session.remote.done) == ["create /d.md", "update /a.md"]


def test_an_exchange_that_fails_is_made_up_for(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        session.write("a.md", "mine")
        session.remote.refusals["list"] = [500]
        await stores.finish()
        assert session.remote.done == []
        with pytest.raises(RuntimeError, match="last time"):
            await stores.finish()
        await stores.flush_writes()

    session.run(use)
    assert session.remote.done == ["update /a.md"]
    assert "memstore_1 was not exchanged: InternalServerError 500" in caplog.text


@pytest.mark.parametrize(
    "settings", [{"sync_interval": 4.9}, {"sync_interval": float("nan")}, {"sync_deletions": "log-only"}]
)
def test_settings_that_are_none(session: Session, settings: Any) -> None:
    with pytest.raises(ValueError, match="not"):
        session.run(nothing, **settings)


def test_every_pair_of_changes_has_a_step() -> None:
    pairs: Dict[Tuple[Any, Any, Any], str] = {
        ("x", "x", "x"): "settle",
        ("x", None, None): "settle",
        ("x", "y", "y"): "settle",
        ("x", "x", "y"): "pull",
        (None, None, "x"): "pull",
        ("x", "x", None): "remove",
        (None, "x", None): "create",
        ("x", "y", None): "create",
        ("x", "y", "x"): "update",
        ("x", None, "x"): "delete",
        ("x", "y", "z"): "conflict",
        ("x", None, "y"): "conflict",
        (None, "x", "y"): "conflict",
    }
    assert {changes: step_for(*changes) for changes in pairs} == pairs
