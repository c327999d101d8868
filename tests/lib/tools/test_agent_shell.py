"""The shell of an agent: what it keeps, what it hides, and how it ends."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any, Dict

import anyio
import pytest

from anthropic.lib.tools import ToolError
from anthropic.lib.tools.agent_toolset import BASH_OUTPUT_LIMIT, BashSession

from .agent_tools import Use, error_of, needs_posix, with_tools

pytestmark = needs_posix


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
    assert "command is required" in error_of(workdir, "bash", {})


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
    assert "more than 0" in error_of(workdir, "bash", {"command": "true", "timeout_ms": 0})


def test_a_command_may_end_the_shell(workdir: Path) -> None:
    assert "bye\n[the command ended the shell" in error_of(workdir, "bash", {"command": "echo bye; exit 3"})


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


def test_the_errors_of_a_shell(workdir: Path) -> None:
    async def body() -> None:
        with pytest.raises(OSError, match="cannot be started") as absent:
            await BashSession.start(workdir / "absent")
        shell = await BashSession.start(workdir)
        with pytest.raises(TimeoutError, match="timed out after") as late:
            await shell.exec("sleep 5", timeout=0.2)
        with pytest.raises(RuntimeError, match="restart required") as ended:
            await shell.exec("echo")
        for caught in (absent, late, ended):
            error: Any = caught.value
            assert isinstance(error, ToolError)
            assert str(pickle.loads(pickle.dumps(error))) == str(error) == error.content

    anyio.run(body)
