"""Memory directories that were emptied, replaced or linked elsewhere: nothing is destroyed."""

from __future__ import annotations

import os
import shutil
from typing import Any

import pytest

from anthropic.lib.tools._memories import MARKER_PATH, SessionMemoryStores

from .memory_session import MemorySession


def test_a_file_that_something_else_stands_for_is_not_deleted(session: MemorySession) -> None:
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


def test_memories_are_not_written_through_symlinks(session: MemorySession) -> None:
    outside = session.top / "outside"
    outside.mkdir()

    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "link").symlink_to(outside)
        session.remote.contents["/link/x.md"] = "out"
        await stores.finish()

    session.run(use)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("how", ["the directory", "the files", "everything in it"])
def test_what_was_emptied_at_once_is_brought_again(session: MemorySession, how: str) -> None:
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
def test_a_directory_without_its_marker_is_left_alone(session: MemorySession, marker: Any) -> None:
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


def test_a_symlink_in_place_of_the_directory_is_not_followed(session: MemorySession) -> None:
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


def test_what_is_no_text_stays(session: MemorySession) -> None:
    async def use(stores: SessionMemoryStores) -> None:
        (session.root / "a.md").write_bytes(b"\xff")
        await stores.finish()

    session.run(use)
    assert session.remote.done == []
