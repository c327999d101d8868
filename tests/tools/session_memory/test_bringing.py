"""Where the memories of a session are put, for whom, and when not at all."""

from __future__ import annotations

from typing import Any

import pytest

from anthropic.lib.tools._memories import MARKER_PATH, SessionMemoryError, SessionMemoryStores

from .memory_session import Session, nothing


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
    with pytest.raises(SessionMemoryError, match="exists already"):
        session.run(nothing)
    assert session.files == {"a.md": "mine"}


def test_a_store_that_cannot_be_brought_leaves_nothing(session: Session) -> None:
    session.remote.refusals["list"] = [500]
    with pytest.raises(SessionMemoryError, match="memstore_1 could not be downloaded: Internal"):
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


@pytest.mark.parametrize(
    "settings", [{"sync_interval": 4.9}, {"sync_interval": float("nan")}, {"sync_deletions": "log-only"}]
)
def test_settings_that_are_none(session: Session, settings: Any) -> None:
    with pytest.raises(ValueError, match="not"):
        session.run(nothing, **settings)
