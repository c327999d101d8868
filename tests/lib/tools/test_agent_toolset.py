"""The tools of an agent in the tool loop."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Iterator

import pytest

from anthropic.lib.tools.agent_toolset import AgentToolContext, beta_agent_toolset_20260401
from anthropic.testing import tool_use
from tests.calls import Calls, both

from .agent_tools import needs_posix
from .tool_twin import results_in, runner_of, sent

pytestmark = needs_posix


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
