"""Mistakes in the program that has the tools: raised to the programmer, not told to the model."""

from __future__ import annotations

from typing import Any, cast

import pytest

from anthropic import beta_async_tool, beta_tool
from anthropic.lib.tools import ToolError
from anthropic.testing import tool_use
from tests.calls import Calls
from tests.twins import maybe

from .tool_loop import runner_of, tool_of

pytestmark = pytest.mark.anyio


class Odd:
    pass


@pytest.mark.parametrize(
    "value", [Odd(), {"a": Odd()}, [Odd()], {"a": float("nan")}, ToolError([cast(Any, Odd())])]
)
async def test_a_result_without_a_form_in_json_is_a_mistake_of_the_program(calls: Calls, value: Any) -> None:
    def odd() -> Any:
        if isinstance(value, Exception):
            raise value
        return value

    calls.fake.reply([tool_use("odd", {}, id="a"), tool_use("odd", {}, id="b")])
    with pytest.raises(TypeError, match="The tool odd returned what has no form in JSON"):
        await maybe(runner_of(calls, tool_of(calls, odd)).until_done())
    assert len(calls.fake.requests) == 1


async def test_async_functions_in_sync_tools_are_refused_before_anything_is_sent(calls: Calls) -> None:
    async def look_up(word: str) -> str:
        return word

    mistaken: Any = beta_tool  # as a checker would say, too
    tools = [mistaken(look_up)]
    if not calls.is_async:
        tools.append(beta_async_tool(look_up))
    for tool in tools:
        with pytest.raises(TypeError, match=r"The .*tool look_up is async.* use .*AsyncAnthropic"):
            runner_of(calls, tool)
    assert calls.fake.requests == []


async def test_an_awaitable_that_a_sync_tool_returns_is_a_mistake_of_the_program(calls: Calls) -> None:
    async def look_up() -> str:
        return ""

    mistaken: Any = beta_tool
    calls.fake.reply([tool_use("late", {}, id="a")])
    with pytest.raises(TypeError, match="beta_async_tool"):
        await maybe(runner_of(calls, mistaken(lambda: look_up(), name="late")).until_done())
    assert len(calls.fake.requests) == 1
