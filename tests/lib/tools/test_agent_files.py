"""Files that an agent reads, writes and edits, and that those outside of its roots stay out of reach."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any, List

import pytest

from anthropic.lib.tools import ToolError
from anthropic.lib.tools.agent_toolset import AgentToolContext, resolve_path

from .agent_tools import Use, error_of, needs_posix, with_tools

pytestmark = needs_posix


def test_files_are_written_read_and_edited(workdir: Path) -> None:
    async def body(use: Use) -> None:
        assert (
            await use("write", file_path="a/b.txt", content="one\ntwo\ntwo\n") == "wrote 12 bytes to a/b.txt"
        )
        assert await use("read", file_path=str(workdir / "a/b.txt")) == "one\ntwo\ntwo\n"
        assert await use("read", file_path="a/b.txt", view_range=[2, 3]) == "two\ntwo"
        assert await use("read", file_path="a/../a/b.txt", view_range=[3, -1]) == "two\n"
        edit = {"file_path": "a/b.txt", "old_string": "two", "new_string": "2"}
        with pytest.raises(ToolError, match="appears 2 times"):
            await use("edit", **edit)
        assert await use("edit", **edit, replace_all=True) == "edited a/b.txt (2 replacement(s))"
        with pytest.raises(ToolError, match="old_string not found"):
            await use("edit", **edit)

    with_tools(workdir, body)
    assert (workdir / "a/b.txt").read_text() == "one\n2\n2\n"
    assert os.listdir(workdir / "a") == ["b.txt"]


def test_a_file_keeps_its_permissions(workdir: Path) -> None:
    script = workdir / "run"
    script.write_text("one")

    async def body(use: Use) -> None:
        for name, change in (
            ("edit", {"old_string": "one", "new_string": "two"}),
            ("write", {"content": "three"}),
        ):
            script.chmod(0o775)
            await use(name, file_path="run", **change)
            assert script.stat().st_mode & 0o777 == 0o775

    before = os.umask(0o022)
    try:
        with_tools(workdir, body)
    finally:
        os.umask(before)
    assert script.read_text() == "three"


def test_a_path_is_not_deeper_than_can_be_removed(workdir: Path) -> None:
    assert "name too long" in error_of(workdir, "write", {"file_path": "x/" * 2000 + "x", "content": ""})
    assert os.listdir(workdir) == []


def test_images_and_pdfs_are_blocks(workdir: Path) -> None:
    (workdir / "i.PNG").write_bytes(b"\x89PNG")
    (workdir / "d.pdf").write_bytes(b"%PDF")

    async def body(use: Use) -> None:
        for name, kind, media_type in (
            ("i.PNG", "image", "image/png"),
            ("d.pdf", "document", "application/pdf"),
        ):
            data = base64.b64encode((workdir / name).read_bytes()).decode()
            source = {"type": "base64", "media_type": media_type, "data": data}
            assert await use("read", file_path=name) == [{"type": kind, "source": source}]

    with_tools(workdir, body)
    assert "more than the limit" in error_of(workdir, "read", {"file_path": "d.pdf"}, max_pdf_bytes=3)
    assert "more than the limit" in error_of(
        workdir, "read", {"file_path": "i.PNG"}, max_image_base64_bytes=4
    )
    assert "more than the limit" in error_of(workdir, "read", {"file_path": "i.PNG"}, max_file_bytes=3)


def test_large_and_strange_files_are_not_read(workdir: Path) -> None:
    (workdir / "big").write_bytes(b"x" * (256 * 1024 + 1))
    (workdir / "binary").write_bytes(b"\xff\x00")
    os.mkfifo(workdir / "pipe")
    assert "larger than the limit of 262144 bytes" in error_of(workdir, "read", {"file_path": "big"})
    assert "larger than the limit of 5 bytes" in error_of(
        workdir, "read", {"file_path": "big"}, max_file_bytes=5
    )
    assert "not valid UTF-8" in error_of(workdir, "read", {"file_path": "binary"})
    assert "not a regular file" in error_of(workdir, "read", {"file_path": "pipe"})
    assert "not a regular file" in error_of(workdir, "write", {"file_path": "pipe", "content": ""})
    assert "not a regular file" in error_of(workdir, "read", {"file_path": "."})
    assert "no such file" in error_of(workdir, "read", {"file_path": "none"})

    async def body(use: Use) -> None:
        assert len(await use("read", file_path="big")) == 256 * 1024 + 1

    with_tools(workdir, body, max_file_bytes=None)


def test_nothing_outside_is_reached(workdir: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("hidden")
    (workdir / "folder").symlink_to(outside)
    (workdir / "link").symlink_to(outside / "secret.txt")
    (workdir / "new").symlink_to(outside / "new.txt")
    (workdir / "loop").symlink_to(workdir / "loop")
    (tmp_path / "work2").mkdir()
    paths = (
        "../outside/secret.txt",
        str(outside / "secret.txt"),
        "folder/secret.txt",
        "link",
        "new",
        "/etc/passwd",
        "../work2/x",
        "folder/../../outside/secret.txt",
    )
    for path in paths:
        for name, rest in (
            ("read", {}),
            ("write", {"content": "x"}),
            ("edit", {"old_string": "hidden", "new_string": "x"}),
        ):
            assert "outside the session's working directory" in error_of(
                workdir, name, {"file_path": path, **rest}
            )
    for name in ("glob", "grep"):
        for path in ("..", "folder", "link", "/etc"):
            assert "outside" in error_of(workdir, name, {"pattern": "hidden", "path": path})
    assert error_of(workdir, "read", {"file_path": "loop"})

    async def body(use: Use) -> None:
        assert await use("grep", pattern="hidden") == "no matches"
        assert await use("glob", pattern="**/*.txt") == "no matches"

    with_tools(workdir, body)
    assert (outside / "secret.txt").read_text() == "hidden"
    assert os.listdir(outside) == ["secret.txt"]


def test_further_roots_are_reached_and_read_only_ones_not_written(workdir: Path, tmp_path: Path) -> None:
    shared, fixed = tmp_path / "shared", tmp_path / "fixed"
    for folder in (shared, fixed):
        folder.mkdir()
        (folder / "f").write_text("text")
    settings: Any = {"allowed_roots": [shared, fixed], "read_only_roots": [fixed]}

    async def body(use: Use) -> None:
        assert await use("read", file_path=str(fixed / "f")) == "text"
        assert (
            await use("write", file_path=str(shared / "g"), content="x") == f"wrote 1 bytes to {shared / 'g'}"
        )
        assert await use("grep", pattern="te", path=str(shared)) == f"{shared / 'f'}:1:text"

    with_tools(workdir, body, **settings)
    assert "read-only" in error_of(
        workdir, "write", {"file_path": str(fixed / "f"), "content": ""}, **settings
    )
    edit = {"file_path": str(fixed / "f"), "old_string": "t", "new_string": ""}
    assert "read-only" in error_of(workdir, "edit", edit, **settings)
    assert resolve_path(AgentToolContext(workdir, allowed_roots=[shared]), str(shared / "x")) == shared / "x"
    with pytest.raises(TypeError, match="allowed_roots"):
        AgentToolContext(workdir, unrestricted_paths=True)


@pytest.mark.parametrize("name", ["a.png", "a.JPG", "a.pdf"])
def test_a_range_of_lines_of_an_image_is_refused(workdir: Path, name: str) -> None:
    (workdir / name).write_bytes(b"content")
    for view_range in ([1, 2], [1], [0, 0]):
        told = error_of(workdir, "read", {"file_path": name, "view_range": view_range})
        assert "view_range is not supported" in told
        assert name in told

    async def body(use: Use) -> None:
        unlimited: List[Any] = [None, []]
        for view_range in unlimited:
            blocks: Any = await use("read", file_path=name, view_range=view_range)
            assert blocks[0]["source"]["type"] == "base64"

    with_tools(workdir, body)


@pytest.mark.parametrize("path", ["/etc/passwd", "../..", "a\0b"])
def test_paths_that_lead_out_are_errors_of_values(workdir: Path, path: str) -> None:
    with pytest.raises(ValueError, match=r"outside|null") as caught:
        resolve_path(AgentToolContext(workdir), path)
    assert isinstance(caught.value, ToolError)
