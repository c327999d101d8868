"""Calls the tools of an agent by name, as the model does."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict

import anyio
import pytest

from anthropic.lib.tools import ToolError
from anthropic.lib.tools.agent_toolset import AgentToolContext, beta_agent_toolset_20260401

needs_posix = pytest.mark.skipif(os.name == "nt", reason="The agent tools need a POSIX system")

Use = Callable[..., Awaitable[Any]]


def with_tools(workdir: Path, body: Callable[[Use], Awaitable[None]], **settings: Any) -> None:
    """Run `body` with a function that calls a tool by name, as the model does."""

    async def run() -> None:
        async with AgentToolContext(workdir, **settings) as context:
            tools = {tool.name: tool for tool in beta_agent_toolset_20260401(context)}

            async def use(name: str, **arguments: Any) -> Any:
                return await tools[name].call(arguments)

            await body(use)

    anyio.run(run)


def error_of(workdir: Path, name: str, arguments: Dict[str, Any], **settings: Any) -> str:
    """Return what the model is told when a call fails."""
    message = ""

    async def body(use: Use) -> None:
        nonlocal message
        with pytest.raises(ToolError) as caught:
            await use(name, **arguments)
        message = str(caught.value)

    with_tools(workdir, body, **settings)
    return message
