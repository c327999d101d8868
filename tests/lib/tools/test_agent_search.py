"""Files that an agent finds by their names and by what is in them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Dict, List

import anyio
import pytest

from anthropic.lib.tools import ToolError
from anthropic.lib.tools._agent import search as _agent_search
from anthropic.lib.tools._agent.glob_pattern import path_matcher

from .agent_tools import Use, error_of, needs_posix, with_tools

pytestmark = needs_posix


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
    assert "absolute" in error_of(workdir, "glob", {"pattern": "/etc/*"})
    assert "'..'" in error_of(workdir, "glob", {"pattern": "../*"})
    assert "not a directory" in error_of(workdir, "glob", {"pattern": "*", "path": "a.py"})


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
    assert "invalid regex" in error_of(workdir, "grep", {"pattern": "("})
    assert "no such file" in error_of(workdir, "grep", {"pattern": "a", "path": "none"})


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
