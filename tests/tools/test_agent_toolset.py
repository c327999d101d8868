"""The tools of an agent: what they do, where they stop, and that files outside of their roots stay out of
reach."""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, Iterator, List

import anyio
import pytest

from anthropic.lib.tools import ToolError, _agent_search
from anthropic.lib.tools._glob_pattern import path_matcher
from anthropic.lib.tools.agent_toolset import (
    BASH_OUTPUT_LIMIT,
    AgentToolContext,
    BashSession,
    beta_agent_toolset_20260401,
    resolve_path,
)
from anthropic.testing import tool_use

from ..client.twin import Calls, both
from .tool_twin import results_in, runner_of, sent

pytestmark = pytest.mark.skipif(os.name == "nt", reason="The agent tools need a POSIX system")

Use = Callable[..., Awaitable[Any]]


@pytest.fixture
def workdir(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


def with_tools(workdir: Path, body: Callable[[Use], Awaitable[None]], **settings: Any) -> None:
    """Run `body` with a function that calls a tool by name, as the model does."""

    async def run() -> None:
        async with AgentToolContext(workdir, **settings) as context:
            tools = {tool.name: tool for tool in beta_agent_toolset_20260401(context)}

            async def use(name: str, **arguments: Any) -> Any:
                return await tools[name].call(arguments)

            await body(use)

    anyio.run(run)


def told(workdir: Path, name: str, arguments: Dict[str, Any], **settings: Any) -> str:
    """What the model is told when a call fails."""
    message = ""

    async def body(use: Use) -> None:
        nonlocal message
        with pytest.raises(ToolError) as caught:
            await use(name, **arguments)
        message = str(caught.value)

    with_tools(workdir, body, **settings)
    return message


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
    assert "name too long" in told(workdir, "write", {"file_path": "x/" * 2000 + "x", "content": ""})
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
    assert "more than the limit" in told(workdir, "read", {"file_path": "d.pdf"}, max_pdf_bytes=3)
    assert "more than the limit" in told(workdir, "read", {"file_path": "i.PNG"}, max_image_base64_bytes=4)
    assert "more than the limit" in told(workdir, "read", {"file_path": "i.PNG"}, max_file_bytes=3)


def test_large_and_strange_files_are_not_read(workdir: Path) -> None:
    (workdir / "big").write_bytes(b"x" * (256 * 1024 + 1))
    (workdir / "binary").write_bytes(b"\xff\x00")
    os.mkfifo(workdir / "pipe")
    assert "larger than the limit of 262144 bytes" in told(workdir, "read", {"file_path": "big"})
    assert "larger than the limit of 5 bytes" in told(workdir, "read", {"file_path": "big"}, max_file_bytes=5)
    assert "not valid UTF-8" in told(workdir, "read", {"file_path": "binary"})
    assert "not a regular file" in told(workdir, "read", {"file_path": "pipe"})
    assert "not a regular file" in told(workdir, "write", {"file_path": "pipe", "content": ""})
    assert "not a regular file" in told(workdir, "read", {"file_path": "."})
    assert "no such file" in told(workdir, "read", {"file_path": "none"})

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
            assert "outside the session's working directory" in told(
                workdir, name, {"file_path": path, **rest}
            )
    for name in ("glob", "grep"):
        for path in ("..", "folder", "link", "/etc"):
            assert "outside" in told(workdir, name, {"pattern": "hidden", "path": path})
    assert told(workdir, "read", {"file_path": "loop"})

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
    assert "read-only" in told(workdir, "write", {"file_path": str(fixed / "f"), "content": ""}, **settings)
    edit = {"file_path": str(fixed / "f"), "old_string": "t", "new_string": ""}
    assert "read-only" in told(workdir, "edit", edit, **settings)
    assert resolve_path(AgentToolContext(workdir, allowed_roots=[shared]), str(shared / "x")) == shared / "x"
    with pytest.raises(TypeError, match="allowed_roots"):
        AgentToolContext(workdir, unrestricted_paths=True)


def test_files_are_found_by_name(workdir: Path) -> None:
    for number, name in enumerate(
        ("a.py", "pkg/b.py", "pkg/deep/c.py", "pkg/d.txt", ".hidden/e.py", "x[1].py")
    ):
        path = workdir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
        os.utime(path, (number, number))
    found: Dict[str, List[str]] = {}
    patterns = (
        "*.py",
        "**/*.py",
        "pkg/*",
        "pkg/?.py",
        "**/[bc].py",
        "{a,x*}.py",
        ".hidden/*",
        "pkg/**",
        "*.rs",
    )

    async def body(use: Use) -> None:
        for pattern in patterns:
            lines = (await use("glob", pattern=pattern)).splitlines()
            found[pattern] = [os.path.relpath(line, workdir) if line[0] == "/" else line for line in lines]
        inside = await use("glob", pattern="*.py", path="pkg")
        assert inside == str(workdir / "pkg/b.py")

    with_tools(workdir, body)
    assert found["*.py"] == ["x[1].py", "a.py"]
    assert found["**/*.py"] == ["x[1].py", "pkg/deep/c.py", "pkg/b.py", "a.py"]
    assert sorted(found["pkg/*"]) == ["pkg/b.py", "pkg/d.txt", "pkg/deep"]
    assert found["pkg/?.py"] == ["pkg/b.py"]
    assert found["**/[bc].py"] == ["pkg/deep/c.py", "pkg/b.py"]
    assert found["{a,x*}.py"] == ["x[1].py", "a.py"]
    assert found[".hidden/*"] == [".hidden/e.py"]
    assert sorted(found["pkg/**"]) == ["pkg/b.py", "pkg/d.txt", "pkg/deep", "pkg/deep/c.py"]
    assert found["*.rs"] == ["no matches"]
    assert "absolute" in told(workdir, "glob", {"pattern": "/etc/*"})
    assert "'..'" in told(workdir, "glob", {"pattern": "../*"})
    assert "not a directory" in told(workdir, "glob", {"pattern": "*", "path": "a.py"})


def test_lines_are_found_by_what_is_in_them(workdir: Path) -> None:
    (workdir / "a.txt").write_text("one\ntwo two\n" + "x" * 3000 + "\n")
    (workdir / "binary").write_bytes(b"two\x00")

    async def body(use: Use) -> None:
        assert await use("grep", pattern="t.o") == f"{workdir / 'a.txt'}:2:two two"
        assert await use("grep", pattern="^one", path="a.txt") == f"{workdir / 'a.txt'}:1:one"
        assert (await use("grep", pattern="x+$"))[-1] == "…"
        (workdir / "many").write_text("line\n" * 60_000)
        assert (await use("grep", pattern="line")).endswith(
            "[output truncated; narrow the pattern or the path]"
        )

    with_tools(workdir, body)
    assert "invalid regex" in told(workdir, "grep", {"pattern": "("})
    assert "no such file" in told(workdir, "grep", {"pattern": "a", "path": "none"})


def test_an_expression_that_takes_for_ever_is_given_up(
    workdir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_agent_search, "_SEARCH_SECONDS", 0.5)
    (workdir / "a.txt").write_text("a" * 64 + "b\n")
    ticks: List[int] = []

    async def body(use: Use) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(tick)
            assert "stopped early" in await use("grep", pattern="(a+)+$")
            group.cancel_scope.cancel()

    async def tick() -> None:
        while True:
            ticks.append(1)
            await anyio.sleep(0.05)

    with_tools(workdir, body)
    assert len(ticks) >= 5  # nothing else had to wait


def test_lines_are_found_without_a_process_where_there_can_be_none(
    workdir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (workdir / "a.txt").write_text("one\ntwo\n")

    async def body(use: Use) -> None:
        assert await use("grep", pattern="t.o") == f"{workdir / 'a.txt'}:2:two"

    with_tools(workdir, body)


def test_no_pattern_of_names_takes_long() -> None:
    assert not path_matcher("*a" * 40 + "b")("a" * 250)
    assert not path_matcher("/".join(["**", "a"] * 30) + "/b")("/".join(["a"] * 64))
    assert path_matcher("**/a*b*c/**/d")("x/a-b-c/y/z/d")
    for pattern, message in (("[z-a]", "invalid pattern"), ("{a,b}" * 10, "too many alternatives")):
        with pytest.raises(ToolError, match=message):
            path_matcher(pattern)


def test_the_shell_keeps_its_state(workdir: Path) -> None:
    async def body(use: Use) -> None:
        (workdir / "sub").mkdir()
        assert await use("bash", command="cd sub; X='a b'; pwd") == str(workdir / "sub")
        assert await use("bash", command='pwd; echo "$X" >&2') == f"{workdir / 'sub'}\na b"
        assert await use("bash", command="cat; read y; printf '\\033[31mred\\033[0m'") == "red"
        assert await use("bash", command="sleep 30 & echo started") == "started"
        assert await use("bash", restart=True) == "bash session restarted"
        assert await use("bash", command="echo $X", restart=True) == ""
        for command, message in (("echo out; false", r"out\n\[exit code 1\]"), ('echo "open', "exit code 2")):
            with pytest.raises(ToolError, match=message):
                await use("bash", command=command)

    with_tools(workdir, body)
    assert "command is required" in told(workdir, "bash", {})


def test_long_output_keeps_its_end(workdir: Path) -> None:
    async def body(use: Use) -> None:
        output = await use("bash", command="seq 1 100000")
        assert output.startswith("[output truncated]\n")
        assert output.endswith("\n99999\n100000")
        assert len(output) <= BASH_OUTPUT_LIMIT + 20

    with_tools(workdir, body)


def test_a_command_that_takes_too_long_ends_the_shell_and_what_it_started(workdir: Path) -> None:
    async def body(use: Use) -> None:
        with pytest.raises(ToolError, match=r"timed out after 0.3s(.|\n)*so far:\npart"):
            await use("bash", command="(sleep 1; touch late) & echo part; sleep 20", timeout_ms=300)
        with pytest.raises(ToolError, match="restart required"):
            await use("bash", command="echo")
        assert await use("bash", command="sleep 1.2; ls", restart=True) == ""

    with_tools(workdir, body)
    assert "more than 0" in told(workdir, "bash", {"command": "true", "timeout_ms": 0})


def test_a_command_may_end_the_shell(workdir: Path) -> None:
    assert "bye\n[the command ended the shell" in told(workdir, "bash", {"command": "echo bye; exit 3"})


def test_the_shell_does_not_see_the_credentials(workdir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-secret")
    monkeypatch.setenv("OTHER", "seen")

    async def body(use: Use) -> None:
        assert await use("bash", command='echo "$ANTHROPIC_API_KEY$OTHER"') == "seen"

    with_tools(workdir, body)

    async def given(use: Use) -> None:
        assert await use("bash", command='echo "$OTHER$ONLY"') == "this"

    with_tools(workdir, given, env={"ONLY": "this"})


def test_parallel_commands_wait_for_each_other(workdir: Path) -> None:
    async def run() -> None:
        session = await BashSession.start(workdir)
        results: Dict[int, Any] = {}

        async def use(number: int) -> None:
            results[number] = await session.exec(f"echo {number}; sleep 0.05; echo {number}")

        async with anyio.create_task_group() as group:
            for number in range(4):
                group.start_soon(use, number)
        await session.close()
        assert results == {number: (f"{number}\n{number}", 0) for number in range(4)}
        assert session.closed

    anyio.run(run)


@pytest.fixture
def async_calls() -> Iterator[Calls]:
    for make in both():
        yield make(True)


def test_an_agent_works_in_the_tool_loop(async_calls: Calls, workdir: Path) -> None:
    fake = async_calls.fake
    fake.reply(tool_use("write", {"file_path": "a.txt", "content": "text"}, id="1"))
    fake.reply(
        [tool_use("read", {"file_path": "a.txt"}, id="2"), tool_use("bash", {"command": "cat a.txt"}, id="3")]
    )
    fake.reply("Done.")

    async def run() -> None:
        async with AgentToolContext(workdir) as context:
            await runner_of(async_calls, *beta_agent_toolset_20260401(context)).until_done()

    async_calls.get(run)
    assert [result["content"] for result in results_in(sent(async_calls)[2])] == ["text", "text"]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
def test_names_that_are_no_text_do_not_end_the_loop(async_calls: Calls, workdir: Path) -> None:
    (workdir / os.fsdecode(b"caf\xe9.txt")).write_text("hit")
    async_calls.fake.reply([tool_use("glob", {"pattern": "*"}), tool_use("grep", {"pattern": "hit"})])
    async_calls.fake.reply("Done.")

    async def run() -> None:
        async with AgentToolContext(workdir) as context:
            await runner_of(async_calls, *beta_agent_toolset_20260401(context)).until_done()

    async_calls.get(run)
    path = f"{workdir}/caf\N{REPLACEMENT CHARACTER}.txt"
    results = [result["content"] for result in results_in(sent(async_calls)[1])]
    assert results == [path, f"{path}:1:hit"]
