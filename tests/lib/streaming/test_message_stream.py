"""Message streams beside their events: reading in parts, managers, snapshots."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import warnings
from types import MappingProxyType
from typing import Any, Dict, List

import httpx
import pytest

import anthropic
import anthropic.lib.streaming._beta_messages as _beta_messages
import anthropic.lib.streaming._messages as _messages
from anthropic import AsyncStream, Stream
from anthropic.testing import FakeAnthropic
from anthropic.types import ParsedMessage, ParsedTextBlock, TextBlock
from tests.twins import Twin, collect, entered, maybe, next_of

from .message_streams import ENDPOINTS, REQUEST, MessageStreams
from .transcripts import HELLO, TRANSCRIPTS, as_sse

pytestmark = pytest.mark.anyio


# Reading


async def test_reading_in_parts(twin: Twin) -> None:
    """Events, then text, then the rest: each continues where the last one stopped."""
    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        first = [(await next_of(stream)).type for _ in range(4)]
        assert first == ["message_start", "content_block_start", "content_block_delta", "text"]
        assert await next_of(stream.text_stream) == "lo"
        assert await collect(stream.text_stream) == [", ", "wörld \U0001f600!"]
        assert await maybe(stream.get_final_text()) == "Hello, wörld \U0001f600!"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
async def test_it_passes_for_a_stream(twin: Twin, endpoint: str) -> None:
    async with MessageStreams(twin, endpoint, HELLO).open() as stream:
        assert isinstance(stream, AsyncStream if twin.is_async else Stream)
        assert not isinstance(stream, Stream if twin.is_async else AsyncStream)
        assert not issubclass(type(stream), (Stream, AsyncStream))  # tracers patch these one by one


async def test_there_is_no_snapshot_before_the_message(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        with pytest.raises(AssertionError, match="has not begun"):
            _ = stream.current_message_snapshot


async def test_ids_of_the_response(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        assert (stream.request_id, stream.workspace_id, stream.response.status_code) == ("req_1", None, 200)


async def test_copies_of_what_grows_do_not(twin: Twin) -> None:
    copies: List[Any] = []

    def look(stream: Any, event: Any) -> None:
        if event.type == "text":
            growing = stream.current_message_snapshot.content[0]
            assert isinstance(growing, ParsedTextBlock)
            assert repr(growing) == f"ParsedTextBlock(text={event.snapshot!r}, type='text')"
            copies.extend(
                (
                    copy.copy(growing),
                    copy.deepcopy(growing),
                    growing.model_copy(),
                    pickle.loads(pickle.dumps(growing)),
                )
            )
            copies.append(copy.deepcopy(stream.current_message_snapshot).content[0])
            assert growing == copies[-1] == growing
            assert growing != growing.model_copy(update={"text": "else"})
            assert copy.deepcopy(stream.current_message_snapshot) == stream.current_message_snapshot

    await MessageStreams(twin, "messages", HELLO).read(look)
    assert [each.text for each in copies[:5]] == ["Hel"] * 5
    assert [each.text for each in copies[5:10]] == ["Hello"] * 5
    assert {type(each) for each in copies} == {ParsedTextBlock}
    assert copies[0] == copies[1] == copies[2] == copies[3] == copies[4]


async def test_events_can_be_kept_copied_and_pickled(twin: Twin) -> None:
    events, _ = await MessageStreams(twin, "messages", as_sse(TRANSCRIPTS["tool use"])).read()
    for event in events:
        unpickled = pickle.loads(pickle.dumps(event))
        assert unpickled == copy.copy(event) == copy.deepcopy(event) == event.model_copy() == event
        assert unpickled.model_dump() == event.model_dump()
        assert set(event.model_dump(exclude_unset=True)) == event.model_fields_set


async def test_the_parts_of_an_answer_are_not_kept_alive(twin: Twin) -> None:
    _, final = await MessageStreams(twin, "messages", HELLO).read()
    assert "_due" not in vars(final.content[0])
    assert vars(final.content[0]) == {"type": "text", "text": "Hello, wörld \U0001f600!"}


# Managers


def test_nothing_is_sent_before_the_manager_is_entered(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        opened.manager()
        gc.collect()
    assert opened.requests == []


async def test_what_is_sent(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    await opened.read(extra_headers={"x-mine": "1", "X-Stainless-Helper-Method": "own"}, extra_body={"b": 2})
    (request,) = opened.requests
    assert json.loads(request.content) == {**REQUEST, "stream": True, "b": 2}
    assert request.headers["x-stainless-stream-helper"] == "messages"
    assert request.headers["x-stainless-helper-method"] == "own"
    assert request.headers["x-mine"] == "1"


async def test_a_failed_request_raises_on_entering(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    refusing = twin.http_client(lambda request: httpx.Response(400, json={"error": {"type": "x"}}))
    opened.client = opened.client.with_options(http_client=refusing)
    with pytest.raises(anthropic.BadRequestError):
        await opened.read()


def test_a_deprecated_model_is_told_where_it_is_asked_for(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    with pytest.warns(DeprecationWarning, match="claude-3-opus-20240229") as caught:
        opened.manager(model="claude-3-opus-20240229")
    assert caught[0].filename.endswith("message_streams.py")


# Folding one event at a time


@pytest.mark.parametrize("name", TRANSCRIPTS)
async def test_accumulate_event_gives_the_same_message(twin: Twin, name: str) -> None:
    opened = MessageStreams(twin, "messages", as_sse(TRANSCRIPTS[name]))
    _, final = await opened.read()
    raw = await _raw_events(opened)
    snapshot: Any = None
    texts: Dict[int, str] = {}
    for event in raw:
        snapshot = _messages.accumulate_event(event=event, current_snapshot=snapshot)
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            texts[event.index] = texts.get(event.index, "") + event.delta.text
            assert snapshot.content[event.index].text == texts[event.index] or name.startswith("unknown")
    assert snapshot == final
    assert isinstance(snapshot, ParsedMessage)


@pytest.mark.parametrize("name", TRANSCRIPTS)
@pytest.mark.parametrize("endpoint", ENDPOINTS)
async def test_accumulate_event_takes_parsed_json(twin: Twin, endpoint: str, name: str) -> None:
    accumulate: Any = (_messages if endpoint == "messages" else _beta_messages).accumulate_event
    from_models: Any = None
    from_json: Any = None
    for event in await _raw_events(MessageStreams(twin, endpoint, as_sse(TRANSCRIPTS[name]))):
        from_models = accumulate(event=event, current_snapshot=from_models)
        data = event.to_dict(mode="json") if hasattr(event, "to_dict") else event
        from_json = accumulate(event=MappingProxyType(data), current_snapshot=from_json)
    assert from_json is not None
    assert from_json == from_models


async def _raw_events(opened: MessageStreams) -> List[Any]:
    return await collect(await maybe(opened.resource.create(**REQUEST, stream=True)))


async def test_accumulate_event_wants_the_beginning_first(twin: Twin) -> None:
    raw = await _raw_events(MessageStreams(twin, "messages", HELLO))
    with pytest.raises(RuntimeError, match="Unexpected event order"):
        _messages.accumulate_event(event=raw[1], current_snapshot=None)


# Over a real socket


async def test_over_a_socket(twin: Twin) -> None:
    answer: List[Dict[str, Any]] = [
        {"type": "text", "text": "I look it up, wait a moment."},
        {
            "type": "tool_use",
            "id": "toolu_1",
            "name": "look_up",
            "input": {"query": "päris", "deep": [1, {"a": None}]},
        },
    ]
    with FakeAnthropic() as fake:
        fake.reply(answer)
        client = twin.client(base_url=fake.base_url)
        async with entered(client), entered(client.messages.stream(**REQUEST)) as stream:
            events = await collect(stream)
            final = await maybe(stream.get_final_message())
    assert final.content[0].text == answer[0]["text"]
    assert final.content[1].input == answer[1]["input"]
    assert final.stop_reason == "tool_use"
    assert "".join(event.text for event in events if event.type == "text") == answer[0]["text"]
    assert isinstance(final.content[0], TextBlock)
