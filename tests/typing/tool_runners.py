"""What a checker sees of tools and of the loop that runs them. Only type-checked, never run."""

from __future__ import annotations

import dataclasses
from typing import Optional, Union

from typing_extensions import assert_type

from anthropic import (
    Anthropic,
    AsyncAnthropic,
    BetaAsyncMessageStream,
    BetaMessageStream,
    beta_async_tool,
    beta_tool,
)
from anthropic.lib.tools import (
    BetaAsyncStreamingToolRunner,
    BetaAsyncToolRunner,
    BetaStreamingToolRunner,
    BetaToolRunner,
)
from anthropic.tools import BetaLocalFilesystemMemoryTool
from anthropic.types.beta import BetaMessageParam, BetaToolUnionParam, ParsedBetaMessage

client = Anthropic()
async_client = AsyncAnthropic()
hello: BetaMessageParam = {"role": "user", "content": "Hello"}
described: BetaToolUnionParam = {"name": "described", "input_schema": {"type": "object"}}
memory = BetaLocalFilesystemMemoryTool("memory")


@dataclasses.dataclass
class Point:
    x: int


@beta_tool
def look_up(word: str) -> str:
    return word


@beta_async_tool(name="look_up")
async def async_look_up(word: str) -> str:
    return word


def a_runner_gives_messages_or_streams(flag: bool) -> None:
    runner = client.beta.messages.tool_runner(
        max_tokens=1, messages=[hello], model="m", tools=[look_up, described, memory]
    )
    assert_type(runner, BetaToolRunner[None])
    for message in runner:
        assert_type(message, ParsedBetaMessage[None])
    assert_type(runner.generate_tool_call_response(), Optional[BetaMessageParam])
    streaming = client.beta.messages.tool_runner(
        max_tokens=1, messages=[hello], model="m", tools=[look_up], stream=True, output_format=Point
    )
    assert_type(streaming, BetaStreamingToolRunner[Point])
    for stream in streaming:
        assert_type(stream, BetaMessageStream[Point])
    assert_type(streaming.until_done().parsed_output, Optional[Point])
    assert_type(
        client.beta.messages.tool_runner(
            max_tokens=1, messages=[hello], model="m", tools=[look_up], stream=flag, output_format=Point
        ),
        Union[BetaToolRunner[Point], BetaStreamingToolRunner[Point]],
    )


async def so_does_the_async_one() -> None:
    runner = async_client.beta.messages.tool_runner(
        max_tokens=1, messages=[hello], model="m", tools=[async_look_up], stream=False, output_format=Point
    )
    assert_type(runner, BetaAsyncToolRunner[Point])
    async for message in runner:
        assert_type(message, ParsedBetaMessage[Point])
    assert_type((await runner.until_done()).parsed_output, Optional[Point])
    streaming = async_client.beta.messages.tool_runner(
        max_tokens=1, messages=[hello], model="m", tools=[async_look_up], stream=True
    )
    assert_type(streaming, BetaAsyncStreamingToolRunner[None])
    async for stream in streaming:
        assert_type(stream, BetaAsyncMessageStream[None])
        assert_type(await streaming.generate_tool_call_response(), Optional[BetaMessageParam])
