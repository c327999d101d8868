"""The memory tool on the file system: what the model is told, and that nothing leads out of its directory."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List

import pytest

from anthropic.lib.tools import BetaAbstractMemoryTool, ToolError
from anthropic.lib.tools._agent.confined_files import OpenDirectory
from anthropic.lib.tools._beta_functions import ToolInputError
from anthropic.testing import tool_use
from anthropic.tools import BetaAsyncLocalFilesystemMemoryTool, BetaLocalFilesystemMemoryTool
from tests.calls import Calls
from tests.twins import Twin, maybe

from .tool_loop import results_in, runner_of, sent

pytestmark = pytest.mark.anyio
needs_symlinks = pytest.mark.skipif(os.name == "nt", reason="Symlinks need a privilege on Windows")


class Memory:
    """The tool of one kind, called as the model does."""

    def __init__(self, twin: Twin, base: Path) -> None:
        self.root = base / "memories"
        kind: Any = BetaAsyncLocalFilesystemMemoryTool if twin.is_async else BetaLocalFilesystemMemoryTool
        self.tool = kind(str(base))

    async def __call__(self, command: str, path: str = "/memories", **rest: Any) -> str:
        arguments = {"command": command, "path": path, **rest}
        if command == "rename":
            del arguments["path"]
        result: str = await maybe(self.tool.call(arguments))
        return result


@pytest.fixture
def memory(twin: Twin, tmp_path: Path) -> Memory:
    return Memory(twin, tmp_path / "base")


async def test_files_are_made_shown_edited_and_removed(memory: Memory) -> None:
    reported = await memory("create", "/memories/notes/a.txt", file_text="one\ntwo\nthree\n")
    assert reported == "File created successfully at: /memories/notes/a.txt"
    assert await memory("view", "/memories/notes/a.txt", view_range=[2, -1]) == (
        "Here's the content of /memories/notes/a.txt with line numbers:\n     2\ttwo\n     3\tthree\n     4\t"
    )
    reported = await memory("str_replace", "/memories/notes/a.txt", old_str="two", new_str="2")
    assert reported.endswith("\n     1\tone\n     2\t2\n     3\tthree\n     4\t")
    await memory("insert", "/memories/notes/a.txt", insert_line=0, insert_text="zero\n")
    await memory("insert", "/memories/notes/a.txt", insert_line=4, insert_text="four")
    assert (memory.root / "notes/a.txt").read_text() == "zero\none\n2\nthree\nfour\n"
    await memory("rename", old_path="/memories/notes/a.txt", new_path="/memories/old/b.txt")
    assert not (memory.root / "notes/a.txt").exists()
    await memory("delete", "/memories/old")
    assert sorted(os.listdir(memory.root)) == ["notes"]


async def test_a_listing_goes_two_levels_deep_and_leaves_out_what_is_hidden(memory: Memory) -> None:
    await memory("create", "/memories/a/b/c.txt", file_text="deep")
    await memory("create", "/memories/.hidden", file_text="x")
    await memory("create", "/memories/z.txt", file_text="x" * 1536)
    lines = (await memory("view")).splitlines()
    assert lines[0] == (
        "Here're the files and directories up to 2 levels deep in /memories, excluding hidden items:"
    )
    assert [line.split("\t")[1] for line in lines[1:]] == [
        "/memories",
        "/memories/a/",
        "/memories/a/b/",
        "/memories/z.txt",
    ]
    assert lines[-1] == "1.5K\t/memories/z.txt"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ({"command": "view", "path": "/memories/none"}, "does not exist"),
        ({"command": "create", "path": "/memories/a", "file_text": ""}, "already exists"),
        ({"command": "view", "path": "/memories/a", "view_range": [9, 12]}, "within the range"),
        ({"command": "view", "path": "/memories/a", "view_range": [2, 1]}, "not before its first"),
        ({"command": "str_replace", "path": "/memories/a", "old_str": "x", "new_str": ""}, "in lines: 1, 2"),
        ({"command": "str_replace", "path": "/memories/a", "old_str": "", "new_str": "y"}, "did not appear"),
        ({"command": "str_replace", "path": "/memories/d", "old_str": "x", "new_str": ""}, "is not a file"),
        ({"command": "insert", "path": "/memories/a", "insert_line": 4, "insert_text": ""}, r"\[0, 3\]"),
        ({"command": "rename", "old_path": "/memories/a", "new_path": "/memories/d"}, "already exists"),
        ({"command": "rename", "old_path": "/memories/no", "new_path": "/memories/x"}, "does not exist"),
        ({"command": "delete", "path": "/memories"}, "Cannot delete"),
        ({"command": "delete", "path": "/memories/none"}, "does not exist"),
        ({"command": "create", "path": "/memories/a/b", "file_text": ""}, "does not exist|cannot be used"),
        ({"command": "view", "path": "/memories/binary"}, "not UTF-8"),
        ({"command": "create", "path": "/memories" + "/x" * 2000, "file_text": ""}, "name too long"),
    ],
)
async def test_what_cannot_be_done_is_told(memory: Memory, command: Dict[str, Any], message: str) -> None:
    (memory.root / "a").write_text("x\nxx\ny")
    (memory.root / "d").mkdir()
    (memory.root / "binary").write_bytes(b"\xff\x00")
    before = sorted(os.listdir(memory.root))
    with pytest.raises(ToolError, match=message):
        await memory(**{"path": "", **command})
    assert sorted(os.listdir(memory.root)) == before
    assert (memory.root / "a").read_text() == "x\nxx\ny"


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "/memories/../secret",
        "/memories/a/../../secret",
        "/memoriesx",
        "memories/a",
        "",
        "/memories/..",
        "/memories/a\0b",
    ],
)
async def test_paths_that_lead_out_are_refused(memory: Memory, path: str) -> None:
    (memory.root.parent / "secret").write_text("hidden")
    commands: List[Dict[str, Any]] = [
        {"command": "view"},
        {"command": "create", "file_text": "x"},
        {"command": "str_replace", "old_str": "hidden", "new_str": "x"},
        {"command": "insert", "insert_line": 0, "insert_text": "x"},
        {"command": "delete"},
    ]
    for command in commands:
        with pytest.raises(ToolError, match=r"must start with|escape"):
            await memory(**{**command, "path": path})
    for pair in ((path, "/memories/x"), ("/memories/f", path)):
        (memory.root / "f").write_text("f")
        with pytest.raises(ToolError, match=r"must start with|escape"):
            await memory("rename", old_path=pair[0], new_path=pair[1])
    assert (memory.root.parent / "secret").read_text() == "hidden"


@needs_symlinks
async def test_symlinks_are_not_followed(memory: Memory, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("hidden")
    (memory.root / "folder").symlink_to(outside)
    (memory.root / "file").symlink_to(outside / "secret.txt")
    (memory.root / "dangling").symlink_to(outside / "new.txt")
    assert "folder" not in await memory("view")
    for path in ("/memories/folder/secret.txt", "/memories/file", "/memories/folder"):
        with pytest.raises(ToolError, match=r"escape"):
            await memory("view", path)
    for path in ("/memories/folder/new.txt", "/memories/dangling"):
        with pytest.raises(ToolError, match=r"escape|already exists"):
            await memory("create", path, file_text="x")
    with pytest.raises(ToolError, match="escape"):
        await memory("str_replace", "/memories/file", old_str="hidden", new_str="x")
    with pytest.raises(ToolError, match="escape"):
        await memory("delete", "/memories/folder/secret.txt")
    await memory("delete", "/memories/folder")
    await memory("delete", "/memories/file")
    assert sorted(os.listdir(outside)) == ["secret.txt"]
    assert (outside / "secret.txt").read_text() == "hidden"


@needs_symlinks
@pytest.mark.parametrize(
    "command",
    [
        {"command": "view", "path": "/memories/d/f"},
        {"command": "view", "path": "/memories/d"},
        {"command": "create", "path": "/memories/d/new", "file_text": "x"},
        {"command": "str_replace", "path": "/memories/d/f", "old_str": "hidden", "new_str": "lost"},
        {"command": "insert", "path": "/memories/d/f", "insert_line": 0, "insert_text": "x"},
        {"command": "delete", "path": "/memories/d/f"},
        {"command": "delete", "path": "/memories/d"},
        {"command": "rename", "old_path": "/memories/d/f", "new_path": "/memories/g"},
        {"command": "rename", "old_path": "/memories/e", "new_path": "/memories/d/g"},
    ],
)
async def test_what_is_swapped_for_a_symlink_after_the_check_is_not_followed(
    memory: Memory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Dict[str, Any]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "f").write_text("hidden")
    (memory.root / "d").mkdir()
    (memory.root / "d/f").write_text("hidden")
    (memory.root / "e").write_text("e")
    check = OpenDirectory._refuse_symlink

    def swap(directory: OpenDirectory, name: str) -> None:
        check(directory, name)
        if name == "d" and not (memory.root / "away").exists():
            os.rename(memory.root / "d", memory.root / "away")
            (memory.root / "d").symlink_to(outside)

    monkeypatch.setattr(OpenDirectory, "_refuse_symlink", swap)
    with pytest.raises((ToolError, OSError)):
        await memory(**{"path": "", **command})
    assert (memory.root / "away").is_dir()
    assert os.listdir(outside) == ["f"]
    assert (outside / "f").read_text() == "hidden"


async def test_files_are_for_their_owner_only(memory: Memory) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no modes")
    await memory("create", "/memories/d/f", file_text="x")
    assert (memory.root / "d/f").stat().st_mode & 0o777 == 0o600
    assert (memory.root / "d").stat().st_mode & 0o777 == 0o700
    (memory.root / "d/f").chmod(0o666)
    await memory("str_replace", "/memories/d/f", old_str="x", new_str="y")
    assert (memory.root / "d/f").stat().st_mode & 0o777 == 0o666
    assert os.listdir(memory.root / "d") == ["f"]


async def test_directories_above_are_for_their_owner_only(twin: Twin, tmp_path: Path) -> None:
    base = tmp_path / "a" / "b" / "c"
    memory = Memory(twin, base)
    assert memory.tool.base_path == base
    assert memory.tool.memory_root == memory.root
    assert await maybe(memory.tool.memory_root.is_dir())
    if os.name != "nt":
        for folder in (tmp_path / "a", tmp_path / "a" / "b", base, memory.root):
            assert folder.stat().st_mode & 0o777 == 0o700
    tmp_path.chmod(0o755)
    again = Memory(twin, tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    assert again.root.is_dir()


async def test_a_base_that_is_no_directory(twin: Twin, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for base in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(OSError, match="file"):
            Memory(twin, base)
    assert Memory(twin, Path("relative") / tmp_path).tool.base_path == tmp_path


async def test_everything_can_be_cleared(memory: Memory) -> None:
    await memory("create", "/memories/a/b", file_text="x")
    assert await maybe(memory.tool.clear_all_memory()) == "All memory cleared"
    assert os.listdir(memory.root) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"command": "chmod"}, "command: must be one of 'view'"),
        ({"command": "view"}, "path: is required"),
        ({"command": "insert", "path": "/memories/a", "insert_line": "1", "insert_text": ""}, "insert_line"),
    ],
)
def test_commands_that_do_not_fit_are_told(tmp_path: Path, arguments: Dict[str, Any], message: str) -> None:
    with pytest.raises(ToolInputError, match=message):
        BetaLocalFilesystemMemoryTool(str(tmp_path)).call(arguments)


async def test_an_unknown_command_is_not_implemented(memory: Memory) -> None:
    with pytest.raises(NotImplementedError, match="'burn'") as caught:
        await memory("burn")
    assert isinstance(caught.value, ToolInputError)


async def test_a_store_of_ones_own(calls: Calls) -> None:
    from anthropic.lib.tools import BetaAsyncAbstractMemoryTool

    base: Any = BetaAsyncAbstractMemoryTool if calls.is_async else BetaAbstractMemoryTool

    def shown(self: Any, command: Any) -> str:
        return f"{type(command).__name__} {command.path}"

    async def shown_later(self: Any, command: Any) -> str:
        return shown(self, command)

    method = shown_later if calls.is_async else shown
    names = ("view", "create", "str_replace", "insert", "delete", "rename")
    tool = type("Store", (base,), dict.fromkeys(names, method))(cache_control={"type": "ephemeral"})
    calls.fake.reply(tool_use("memory", {"command": "view", "path": "/memories"}, id="m"))
    calls.fake.reply("Done.")
    await maybe(runner_of(calls, tool).until_done())
    first, second = sent(calls)
    assert first["tools"] == [
        {"type": "memory_20250818", "name": "memory", "cache_control": {"type": "ephemeral"}}
    ]
    assert results_in(second)[0]["content"] == "BetaMemoryTool20250818ViewCommand /memories"
    with pytest.raises(NotImplementedError):
        await maybe(tool.clear_all_memory())
