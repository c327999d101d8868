"""Changes of memories, and of the files that have them: which are sent, which come, and which count."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Dict, List, Tuple

import pytest

from anthropic.lib.sessions._async import memory_sync, session_memory
from anthropic.lib.sessions._memory_sync import step_for
from anthropic.lib.tools._memories import SessionMemoryStores

from .memory_session import Session


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
    for module in (memory_sync, session_memory):
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
    assert "memstore_1 was not synchronized: InternalServerError 500" in caplog.text


def test_every_pair_of_changes_has_a_step() -> None:
    pairs: Dict[Tuple[Any, Any, Any], str] = {
        ("x", "x", "x"): "in_sync",
        ("x", None, None): "in_sync",
        ("x", "y", "y"): "in_sync",
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
