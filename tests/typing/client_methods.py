"""What a checker sees of the client's methods. Only type-checked, never run."""

from __future__ import annotations

import dataclasses
from typing import List, Optional

import httpx
from typing_extensions import assert_type

import anthropic
from anthropic import Anthropic, AsyncAnthropic, AsyncStream, Stream, types
from anthropic.pagination import AsyncPage, SyncBidirectionalPageCursor, SyncPage, SyncPageCursor
from anthropic.types.beta import BetaManagedAgentsSession, sessions
from anthropic.types.messages import MessageBatch, MessageBatchIndividualResponse

client = Anthropic()
async_client = AsyncAnthropic()
hello: types.MessageParam = {"role": "user", "content": "Hello"}


def create_has_an_overload_for_each_value_of_stream(flag: bool) -> None:
    message = client.messages.create(max_tokens=1, messages=[hello], model="claude-opus-4-8")
    assert_type(message, types.Message)
    assert_type(
        client.messages.create(max_tokens=1, messages=[hello], model="m", stream=True),
        Stream[types.RawMessageStreamEvent],
    )
    either = client.messages.create(max_tokens=1, messages=[hello], model="m", stream=flag)
    if isinstance(either, types.Message):
        assert_type(either, types.Message)


async def the_async_twin_is_awaited() -> None:
    message = await async_client.messages.create(
        max_tokens=1, messages=[hello], model="m", system=anthropic.omit
    )
    assert_type(message, types.Message)
    stream = await async_client.messages.create(max_tokens=1, messages=[hello], model="m", stream=True)
    assert_type(stream, AsyncStream[types.RawMessageStreamEvent])
    async for event in stream:
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            assert_type(event.delta.text, str)


@dataclasses.dataclass
class Point:
    x: int


def message_streams_and_outputs_have_the_type_that_was_asked_for() -> None:
    with client.messages.stream(max_tokens=1, messages=[hello], model="m") as plain:
        assert_type(plain, anthropic.MessageStream[None])
        for text in plain.text_stream:
            assert_type(text, str)
        for event in plain:
            if event.type == "text":
                assert_type(event, anthropic.TextEvent)
                assert_type(event.snapshot, str)
    with client.messages.stream(max_tokens=1, messages=[hello], model="m", output_format=Point) as stream:
        for parsed in stream:
            if parsed.type == "message_stop":
                assert_type(parsed.message.parsed_output, Optional[Point])
        assert_type(stream.get_final_message(), types.ParsedMessage[Point])
        assert_type(stream.get_final_message().parsed_output, Optional[Point])
    answer = client.messages.parse(max_tokens=1, messages=[hello], model="m", output_format=Point)
    assert_type(answer, types.ParsedMessage[Point])
    for block in answer.content:
        if block.type == "text":
            assert_type(block.parsed_output, Optional[Point])
    beta = client.beta.messages.parse(max_tokens=1, messages=[], model="m", output_format=Point)
    assert_type(beta.parsed_output, Optional[Point])
    client.messages.count_tokens(messages=[hello], model="m", output_format=Point)


async def the_async_twins_are_typed_as_well() -> None:
    manager = async_client.messages.stream(max_tokens=1, messages=[hello], model="m", output_format=Point)
    async with manager as stream:
        async for text in stream.text_stream:
            assert_type(text, str)
        assert_type((await stream.get_final_message()).parsed_output, Optional[Point])
        assert_type(await stream.get_final_text(), str)
    async with async_client.beta.messages.stream(max_tokens=1, messages=[], model="m") as beta_stream:
        assert_type(beta_stream, anthropic.BetaAsyncMessageStream[None])


def the_beta_is_typed_as_well(page: SyncBidirectionalPageCursor[BetaManagedAgentsSession]) -> None:
    session = client.beta.sessions.retrieve("sesn_1", betas=["files-api-2025-04-14"])
    assert_type(session, BetaManagedAgentsSession)
    assert_type(client.beta.sessions.list(), SyncBidirectionalPageCursor[BetaManagedAgentsSession])
    assert_type(page.prev_page, Optional[str])
    with client.beta.sessions.events.stream("sesn_1") as events:
        assert_type(events, Stream[sessions.BetaManagedAgentsStreamSessionEvents])
        for event in events:
            if event.type == "session.status_idle":
                assert_type(event, sessions.BetaManagedAgentsSessionStatusIdleEvent)
    raw = client.with_raw_response.beta.sessions.retrieve("sesn_1")
    assert_type(raw.parse(), BetaManagedAgentsSession)


def blocks_are_told_apart_by_their_type(message: types.Message) -> None:
    for block in message.content:
        if block.type == "text":
            assert_type(block, types.TextBlock)
            assert_type(block.text, str)
        elif block.type == "tool_use":
            assert_type(block, types.ToolUseBlock)
    assert_type(message.stop_reason, Optional[types.StopReason])
    assert_type(message.usage.input_tokens, int)
    assert_type(message._request_id, Optional[str])  # pyright: ignore[reportPrivateUsage]


def models_are_made_with_keywords() -> None:
    usage = types.Usage(input_tokens=25, output_tokens=13)
    assert_type(usage, types.Usage)
    assert_type(usage.to_json(), str)
    assert_type(usage.model_copy(update={"output_tokens": 14}), types.Usage)


def pages_iterate_items() -> None:
    page = client.messages.batches.list(limit=20)
    assert_type(page, SyncPage[MessageBatch])
    for batch in page:
        assert_type(batch, MessageBatch)
    assert_type(page.data, List[MessageBatch])
    assert_type(page.get_next_page(), SyncPage[MessageBatch])
    assert_type(client.files.list(), SyncPageCursor[types.FileMetadata])


async def an_async_list_is_awaited_or_iterated() -> None:
    assert_type(await async_client.messages.batches.list(), AsyncPage[MessageBatch])
    async for batch in async_client.messages.batches.list():
        assert_type(batch, MessageBatch)


def batch_results_are_entries() -> None:
    for entry in client.messages.batches.results("batch_1"):
        assert_type(entry, MessageBatchIndividualResponse)
        if entry.result.type == "succeeded":
            assert_type(entry.result.message, types.Message)


def raw_responses_parse_to_what_the_method_returns() -> None:
    raw = client.messages.with_raw_response.create(max_tokens=1, messages=[hello], model="m")
    assert_type(raw.parse(), types.Message)
    assert_type(raw.headers, httpx.Headers)
    with client.messages.with_streaming_response.create(
        max_tokens=1, messages=[hello], model="m"
    ) as response:
        assert_type(response.parse(), types.Message)


def undocumented_endpoints_take_a_type() -> None:
    assert_type(client.post("/foo", cast_to=httpx.Response, body={"a": True}), httpx.Response)
    assert_type(client.get("/foo", cast_to=types.Message), types.Message)


def copies_keep_the_class() -> None:
    assert_type(client.with_options(max_retries=5), Anthropic)
    assert_type(async_client.copy(timeout=5.0), AsyncAnthropic)
