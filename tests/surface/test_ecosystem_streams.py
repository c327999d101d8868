"""What tracers do to message streams to see the events, and the message at the end; each test says who."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import Any, AsyncIterator, Dict, Iterator, List

import httpx
import pytest

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from tests.twins import Twin, entered, maybe, next_of, on_each_loop

MESSAGE: Dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-4-8",
    "content": [],
    "stop_reason": None,
    "stop_sequence": None,
    "usage": {"input_tokens": 10, "output_tokens": 3},
}
EVENTS: List[Dict[str, Any]] = [
    {"type": "message_start", "message": MESSAGE},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_stop"},
]
BODY = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS).encode()
REQUEST: Dict[str, Any] = {
    "max_tokens": 10,
    "messages": [{"role": "user", "content": "Hello"}],
    "model": "claude-opus-4-8",
}
TYPES = [
    "message_start",
    "content_block_start",
    "content_block_delta",
    "text",
    "content_block_stop",
    "message_stop",
]
WAYS_TO_READ = ["events", "text_stream", "get_final_message", "get_final_text", "until_done"]


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=BODY, headers={"content-type": "text/event-stream"})


@pytest.fixture
def manager() -> Iterator[Any]:
    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        yield Anthropic(api_key="test-key", http_client=http_client).messages.stream(**REQUEST)


@pytest.fixture
def async_manager() -> Any:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return AsyncAnthropic(api_key="test-key", http_client=http_client).messages.stream(**REQUEST)


def read(stream: Any, way: str) -> None:
    if way in ("events", "text_stream"):
        list(stream if way == "events" else stream.text_stream)
    else:
        getattr(stream, way)()


async def read_async(stream: Any, way: str) -> None:
    if way in ("events", "text_stream"):
        async for _ in stream if way == "events" else stream.text_stream:
            pass
    else:
        await getattr(stream, way)()


@pytest.mark.parametrize("way", WAYS_TO_READ)
def test_one_tracer_wraps_iter_on_the_class_and_sees_the_events_however_they_are_read(
    manager: Any, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = anthropic.MessageStream.__iter__
    seen: List[str] = []

    def watched(self: Any) -> Iterator[Any]:
        for event in original(self):
            seen.append(event.type)
            yield event

    monkeypatch.setattr(anthropic.MessageStream, "__iter__", watched)
    with manager as stream:
        read(stream, way)
        assert stream.get_final_message().content[0].text == "Hi"
    assert seen == TYPES


@pytest.mark.anyio
@on_each_loop
@pytest.mark.parametrize("way", WAYS_TO_READ)
async def test_it_wraps_aiter_too(async_manager: Any, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    original = anthropic.AsyncMessageStream.__aiter__
    seen: List[str] = []

    async def watched(self: Any) -> AsyncIterator[Any]:
        async for event in original(self):
            seen.append(event.type)
            yield event

    monkeypatch.setattr(anthropic.AsyncMessageStream, "__aiter__", watched)
    async with async_manager as stream:
        await read_async(stream, way)
        assert (await stream.get_final_message()).content[0].text == "Hi"
    assert seen == TYPES


@pytest.mark.parametrize("way", WAYS_TO_READ)
def test_a_subclass_that_overrides_stream_sees_the_events_however_they_are_read(
    manager: Any, way: str
) -> None:
    seen: List[str] = []

    class Watching(anthropic.MessageStream[None]):
        def __stream__(self) -> Iterator[Any]:
            for event in super().__stream__():
                seen.append(event.type)
                yield event

    with manager as opened:
        read(Watching(opened._raw_stream), way)
    assert seen == TYPES


def test_two_tracers_read_the_snapshot_under_its_private_name(manager: Any) -> None:
    with manager as stream:
        assert stream._MessageStream__final_message_snapshot is None
        next(iter(stream))
        assert stream._MessageStream__final_message_snapshot is stream.current_message_snapshot
        assert manager._MessageStreamManager__stream is stream


@pytest.mark.anyio
@on_each_loop
async def test_they_read_the_async_one_too(async_manager: Any) -> None:
    async with async_manager as stream:
        assert stream._AsyncMessageStream__final_message_snapshot is None
        await stream.until_done()
        assert stream._AsyncMessageStream__final_message_snapshot is stream.current_message_snapshot
        assert async_manager._AsyncMessageStreamManager__stream is stream


@pytest.mark.anyio
@pytest.mark.parametrize("message_stream", [False, True])
async def test_a_tracer_holds_the_iterator_of_a_stream_and_then_replaces_what_it_reads(
    twin: Twin, message_stream: bool
) -> None:
    messages = twin.client(http_client=twin.http_client(answer)).messages

    class Watching:
        def __init__(self, inner: Any) -> None:
            self.inner, self.seen = inner, 0

        def __next__(self) -> Any:
            self.seen += 1
            return next(self.inner)

        async def __anext__(self) -> Any:
            self.seen += 1
            return await self.inner.__anext__()

    opened = messages.stream(**REQUEST) if message_stream else messages.create(**REQUEST, stream=True)
    async with entered(opened if message_stream else await maybe(opened)) as stream:
        held = stream.__aiter__() if twin.is_async else iter(stream)
        stream._iterator = watching = Watching(stream._iterator)
        await next_of(held)
    assert watching.seen == 1


@pytest.mark.anyio
async def test_a_tracer_reads_the_response_of_a_manager_under_its_private_name(twin: Twin) -> None:
    client = twin.client(http_client=twin.http_client(answer))
    manager = client.messages.with_streaming_response.create(**REQUEST)
    name = f"_{type(manager).__name__}__response"
    assert getattr(manager, name) is None
    async with entered(manager) as response:
        assert getattr(manager, name) is response


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("resource", "method", "order"),
    [
        ("messages", "create", "max_tokens messages model stream system tool_choice tools top_k"),
        ("messages", "stream", "max_tokens messages model system top_k tools tool_choice stream"),
        ("beta.messages", "stream", "max_tokens messages model system top_k tools tool_choice stream"),
        ("beta.messages", "tool_runner", "max_tokens messages model system top_k tools tool_choice stream"),
    ],
)
async def test_a_chat_client_finds_recorded_answers_by_the_bytes_of_requests(
    twin: Twin, resource: str, method: str, order: str
) -> None:
    call = attrgetter(f"{resource}.{method}")(twin.client(http_client=twin.http_client(answer)))
    tool = {"name": "look", "input_schema": {"type": "object"}}
    options: Dict[str, Any] = {} if method == "stream" else {"stream": True}
    called = call(
        **REQUEST, system="Be brief", tools=[tool], tool_choice={"type": "auto"}, top_k=1, **options
    )
    if method == "stream":
        async with entered(called):
            pass
    elif method == "tool_runner":
        await maybe(called.until_done())
    else:
        await maybe(called)
    assert list(json.loads(twin.requests[0].content)) == order.split()
