"""Tools of every kind in requests without a tool runner: their definitions are sent, nothing is run."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

from anthropic import beta_async_tool, beta_tool
from anthropic.tools import BetaAsyncLocalFilesystemMemoryTool, BetaLocalFilesystemMemoryTool
from tests.calls import MESSAGE, Calls
from tests.twins import collect, entered, maybe

from .tool_loop import sent, tool_of, weather

pytestmark = pytest.mark.anyio

WEATHER = {
    "name": "weather",
    "description": "The weather.",
    "input_schema": {
        "additionalProperties": False,
        "type": "object",
        "properties": {"city": {"title": "City", "type": "string"}},
        "required": ["city"],
    },
}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
MEMORY = {"type": "memory_20250818", "name": "memory"}
COUNTED = {"model": "claude-opus-4-8", "messages": [{"role": "user", "content": "Hi"}]}


async def later(city: str) -> str:
    """The weather."""
    return city


async def ask(method: Callable[..., Any], **keywords: Any) -> None:
    """Make a request, and read the answer to its end."""
    answer = await maybe(method(**keywords))
    if isinstance(answer, (AbstractContextManager, AbstractAsyncContextManager)):
        async with entered(answer) as stream:
            await collect(stream)


@pytest.mark.parametrize("name", ["create", "stream", "parse", "count_tokens", "with_raw_response.create"])
@pytest.mark.parametrize("is_beta", [True, False])
async def test_tools_are_sent_as_their_definitions(
    calls: Calls, tmp_path: Path, name: str, is_beta: bool
) -> None:
    method: Any = calls.client.beta.messages if is_beta else calls.client.messages
    for part in name.split("."):
        method = getattr(method, part)
    keywords = COUNTED if name == "count_tokens" else MESSAGE
    memory_class: Any = (
        BetaAsyncLocalFilesystemMemoryTool if calls.is_async else BetaLocalFilesystemMemoryTool
    )

    def mixed() -> Iterator[Any]:
        yield from (tool_of(calls, weather), SEARCH, memory_class(str(tmp_path)))

    await ask(method, tools=mixed(), **keywords)
    await ask(method, tools=[beta_tool(weather), beta_async_tool(later)], **keywords)
    assert [body["tools"] for body in sent(calls)] == [
        [WEATHER, SEARCH, MEMORY],
        [WEATHER, {**WEATHER, "name": "later"}],
    ]


async def test_what_is_no_tool_is_refused_before_anything_is_sent(calls: Calls) -> None:
    for messages in (calls.client.messages, calls.client.beta.messages):
        mistaken: Any = messages
        with pytest.raises(TypeError, match=r"tools\[1\] is the function weather; .*`beta_tool`"):
            await ask(mistaken.create, tools=[SEARCH, weather], **MESSAGE)
    with pytest.raises(TypeError, match=r"tools\[1\] is the function weather; .*`beta_tool`"):
        mistaken.tool_runner(tools=[SEARCH, weather], **MESSAGE)
    assert calls.fake.requests == []


async def test_a_tool_in_a_batch_has_to_be_described(calls: Calls) -> None:
    params: Any = {**MESSAGE, "tools": [beta_tool(weather)]}
    with pytest.raises(TypeError, match=r"params\.tools\[0\] is .*BetaFunctionTool.*; .*`to_dict\(\)`"):
        await maybe(calls.client.messages.batches.create(requests=[{"custom_id": "a", "params": params}]))


async def test_a_tool_runner_takes_tools_that_only_describe_themselves(calls: Calls) -> None:
    class Described:
        def to_dict(self) -> Any:
            return SEARCH

    runner: Any = calls.client.beta.messages.tool_runner(tools=[Described()], **MESSAGE)
    await maybe(runner.until_done())
    assert [body["tools"] for body in sent(calls)] == [[SEARCH]]
