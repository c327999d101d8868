"""The tools of an agent in the tool loop."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from anthropic.lib.tools.agent_toolset import AgentToolContext, beta_agent_toolset_20260401
from anthropic.testing import tool_use
from tests.calls import Calls
from tests.twins import asyncio_only

from .agent_tools import needs_posix
from .tool_loop import results_in, runner_of, sent

pytestmark = [needs_posix, pytest.mark.anyio, asyncio_only]


async def test_an_agent_works_in_the_tool_loop(calls: Calls, workdir: Path) -> None:
    fake = calls.fake
    fake.reply(tool_use("write", {"file_path": "a.txt", "content": "text"}, id="1"))
    fake.reply(
        [tool_use("read", {"file_path": "a.txt"}, id="2"), tool_use("bash", {"command": "cat a.txt"}, id="3")]
    )
    fake.reply("Done.")

    async with AgentToolContext(workdir) as context:
        await runner_of(calls, *beta_agent_toolset_20260401(context)).until_done()
    assert [result["content"] for result in results_in(sent(calls)[2])] == ["text", "text"]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
async def test_names_that_are_no_text_do_not_end_the_loop(calls: Calls, workdir: Path) -> None:
    (workdir / os.fsdecode(b"caf\xe9.txt")).write_text("hit")
    calls.fake.reply([tool_use("glob", {"pattern": "*"}), tool_use("grep", {"pattern": "hit"})])
    calls.fake.reply("Done.")

    async with AgentToolContext(workdir) as context:
        await runner_of(calls, *beta_agent_toolset_20260401(context)).until_done()
    path = f"{workdir}/caf\N{REPLACEMENT CHARACTER}.txt"
    results = [result["content"] for result in results_in(sent(calls)[1])]
    assert results == [path, f"{path}:1:hit"]
