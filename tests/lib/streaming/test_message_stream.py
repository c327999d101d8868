"""What a message stream does beside giving events: reading in parts, its manager, its snapshots."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import warnings
from typing import Any, Dict, List

import httpx
import pytest

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from anthropic.lib.streaming import _messages
from anthropic.testing import FakeAnthropic
from anthropic.types import ParsedMessage, ParsedTextBlock, TextBlock

from .opened import FLAVOURS, REQUEST, Opened
from .transcripts import HELLO, TRANSCRIPTS, as_sse

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS)


# Reading


def test_reading_in_parts(flavour: str) -> None:
    """Events, then text, then the rest: each continues where the last one stopped."""

    def use(stream: Any) -> Any:
        first = [next(stream).type for _ in range(4)]
        return first, next(stream.text_stream), list(stream.text_stream), stream.get_final_text()

    async def use_async(stream: Any) -> Any:
        first = [(await stream.__anext__()).type for _ in range(4)]
        one = await stream.text_stream.__anext__()
        return first, one, [part async for part in stream.text_stream], await stream.get_final_text()

    first, one, rest, final = Opened(flavour, "messages", HELLO).use(use, use_async)
    assert first == ["message_start", "content_block_start", "content_block_delta", "text"]
    assert (one, rest) == ("lo", [", ", "wörld \U0001f600!"])
    assert final == "Hello, wörld \U0001f600!"


def test_there_is_no_snapshot_before_the_message(flavour: str) -> None:
    async def use(stream: Any) -> Any:
        return stream.current_message_snapshot

    with pytest.raises(RuntimeError, match="has not begun"):
        Opened(flavour, "messages", HELLO).use(lambda stream: stream.current_message_snapshot, use)


def test_ids_of_the_response(flavour: str) -> None:
    async def use(stream: Any) -> Any:
        return stream.request_id, stream.workspace_id, stream.response.status_code

    found = Opened(flavour, "messages", HELLO).use(
        lambda stream: (stream.request_id, stream.workspace_id, stream.response.status_code), use
    )
    assert found == ("req_1", None, 200)


def test_copies_of_what_grows_do_not(flavour: str) -> None:
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

    Opened(flavour, "messages", HELLO).read(look)
    assert [each.text for each in copies[:5]] == ["Hel"] * 5
    assert [each.text for each in copies[5:10]] == ["Hello"] * 5
    assert {type(each) for each in copies} == {ParsedTextBlock}
    assert copies[0] == copies[1] == copies[2] == copies[3] == copies[4]


def test_events_can_be_kept_copied_and_pickled(flavour: str) -> None:
    events, _ = Opened(flavour, "messages", as_sse(TRANSCRIPTS["tool use"])).read()
    for event in events:
        twin = pickle.loads(pickle.dumps(event))
        assert twin == copy.copy(event) == copy.deepcopy(event) == event.model_copy() == event
        assert twin.model_dump() == event.model_dump()
        assert set(event.model_dump(exclude_unset=True)) == event.model_fields_set


def test_the_parts_of_an_answer_are_not_kept_alive(flavour: str) -> None:
    _, final = Opened(flavour, "messages", HELLO).read()
    assert "_due" not in vars(final.content[0])
    assert vars(final.content[0]) == {"type": "text", "text": "Hello, wörld \U0001f600!"}


# Managers


def test_nothing_is_sent_before_the_manager_is_entered(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        opened.manager()
        gc.collect()
    assert opened.requests == []


def test_what_is_sent(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    opened.read(extra_headers={"x-mine": "1", "X-Stainless-Helper-Method": "own"}, extra_body={"b": 2})
    (request,) = opened.requests
    assert json.loads(request.content) == {**REQUEST, "stream": True, "b": 2}
    assert request.headers["x-stainless-stream-helper"] == "messages"
    assert request.headers["x-stainless-helper-method"] == "own"
    assert request.headers["x-mine"] == "1"


def test_a_failed_request_raises_on_entering(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    transport = httpx.MockTransport(lambda request: httpx.Response(400, json={"error": {"type": "x"}}))
    http: Any = (
        httpx.AsyncClient(transport=transport) if opened.is_async else httpx.Client(transport=transport)
    )
    opened.client = opened.client.with_options(http_client=http)
    with pytest.raises(anthropic.BadRequestError):
        opened.read()


def test_a_deprecated_model_is_told_where_it_is_asked_for(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    with pytest.warns(DeprecationWarning, match="claude-3-opus-20240229") as caught:
        opened.manager(model="claude-3-opus-20240229")
    assert caught[0].filename.endswith("opened.py")


# Folding one event at a time


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_accumulate_event_gives_the_same_message(flavour: str, name: str) -> None:
    opened = Opened(flavour, "messages", as_sse(TRANSCRIPTS[name]))
    _, final = opened.read()
    raw = _raw_events(opened)
    snapshot: Any = None
    texts: Dict[int, str] = {}
    for event in raw:
        snapshot = _messages.accumulate_event(event=event, current_snapshot=snapshot)
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            texts[event.index] = texts.get(event.index, "") + event.delta.text
            assert snapshot.content[event.index].text == texts[event.index] or name.startswith("unknown")
    assert snapshot == final
    assert isinstance(snapshot, ParsedMessage)


def _raw_events(opened: Opened) -> List[Any]:
    if not opened.is_async:
        return list(opened.resource.create(**REQUEST, stream=True))

    async def collected() -> List[Any]:
        return [event async for event in await opened.resource.create(**REQUEST, stream=True)]

    return asyncio.run(collected())


def test_accumulate_event_wants_the_beginning_first(flavour: str) -> None:
    raw = _raw_events(Opened(flavour, "messages", HELLO))
    with pytest.raises(RuntimeError, match="Unexpected event order"):
        _messages.accumulate_event(event=raw[1], current_snapshot=None)


# Over a real socket


def test_over_a_socket(flavour: str) -> None:
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

        url = fake.base_url

        async def run_async() -> Any:
            client = AsyncAnthropic(base_url=url, api_key="test-key")
            async with client, client.messages.stream(**REQUEST) as stream:
                return [event async for event in stream], await stream.get_final_message()

        def run() -> Any:
            client = Anthropic(base_url=url, api_key="test-key")
            with client, client.messages.stream(**REQUEST) as stream:
                return list(stream), stream.get_final_message()

        events, final = asyncio.run(run_async()) if flavour == "async" else run()
    assert final.content[0].text == answer[0]["text"]
    assert final.content[1].input == answer[1]["input"]
    assert final.stop_reason == "tool_use"
    assert "".join(event.text for event in events if event.type == "text") == answer[0]["text"]
    assert isinstance(final.content[0], TextBlock)
