"""What a checker sees of tools and of the loop that runs them. Only type-checked, never run."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from pathlib import Path
from typing import Dict, List, Optional, Union

import attrs
import pydantic
from typing_extensions import TypedDict, assert_type

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
    BetaToolLike,
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


def every_result_that_json_can_hold_makes_a_tool() -> None:
    class Shown(TypedDict):
        shown: bool

    @attrs.define
    class Place:
        x: int

    class Model(pydantic.BaseModel):
        x: int

    class Called:
        def __call__(self) -> int:
            return 1

    def none() -> None: ...
    def numbers() -> List[float]: ...  # type: ignore[empty-body]
    def mapping() -> Dict[str, object]: ...  # type: ignore[empty-body]
    def typed() -> Shown: ...  # type: ignore[empty-body]
    def record() -> Optional[Point]: ...
    def place() -> Place: ...  # type: ignore[empty-body]
    def model() -> Model: ...  # type: ignore[empty-body]
    def message() -> ParsedBetaMessage[None]: ...  # type: ignore[empty-body]
    def content() -> bytes: ...  # type: ignore[empty-body]
    def moment() -> datetime: ...  # type: ignore[empty-body]
    def path() -> Path: ...  # type: ignore[empty-body]

    for function in (none, numbers, mapping, typed, record, place, model, message, content, moment, path):
        beta_tool(function)
    beta_tool(Called)
    beta_tool(Called())


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


class Described:
    def to_dict(self) -> BetaToolUnionParam:
        return described


async def requests_without_a_runner_take_tools_of_every_kind() -> None:
    tools: List[BetaToolLike] = [look_up, async_look_up, described, memory, Described()]
    client.beta.messages.create(max_tokens=1, messages=[hello], model="m", tools=tools)
    client.beta.messages.create(max_tokens=1, messages=[hello], model="m", tools=iter([look_up]), stream=True)
    client.beta.messages.stream(max_tokens=1, messages=[hello], model="m", tools=(look_up, described))
    client.beta.messages.parse(max_tokens=1, messages=[hello], model="m", tools=[memory, Described()])
    client.beta.messages.count_tokens(
        messages=[hello], model="m", tools=[look_up, {"type": "web_search_20250305", "name": "web_search"}]
    )
    await async_client.beta.messages.create(
        max_tokens=1, messages=[], model="m", tools=[look_up, async_look_up]
    )
    client.messages.create(
        max_tokens=1,
        messages=[],
        model="m",
        tools=[look_up, {"name": "x", "input_schema": {"type": "object"}}],
    )
    client.messages.stream(max_tokens=1, messages=[], model="m", tools=[look_up])
    client.messages.parse(max_tokens=1, messages=[], model="m", tools=[look_up])
    client.messages.count_tokens(messages=[], model="m", tools=[look_up])
