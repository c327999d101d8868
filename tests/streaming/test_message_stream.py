"""What a message stream does beside giving events: its ends, its manager, the names people touch."""

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
from .transcripts import TRANSCRIPTS, as_sse, ending, start, streamed, text, tool

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS)

HELLO = as_sse(TRANSCRIPTS["text"])


def call(opened: Opened, name: str, **params: Any) -> Any:
    """A method of a fresh stream."""

    async def use(stream: Any) -> Any:
        return await getattr(stream, name)()

    return opened.use(lambda stream: getattr(stream, name)(), use, **params)


# Ends


def test_a_stream_that_ends_early_is_an_error_that_keeps_the_message(flavour: str) -> None:
    body = as_sse(streamed(start(), text(0, "Once "), tool(1, "tool_use", '{"a": [1, "b')[:-1]))
    events, error = Opened(flavour, "messages", body).read()
    assert events[-1].type == "input_json"
    assert type(error) is anthropic.APIConnectionError
    assert "ended before its message was complete, after 7 events (request id req_1)" in str(error)
    partial: Any = error.partial_message
    assert partial.content[0].text == "Once "
    assert partial.content[1].input == {"a": [1]}
    assert type(partial.content[1]) is anthropic.types.ToolUseBlock
    assert partial.stop_reason is None


@pytest.mark.parametrize("name", ["get_final_message", "get_final_text", "until_done"])
def test_nobody_takes_a_part_for_the_whole(flavour: str, name: str) -> None:
    body = as_sse(streamed(start(), text(0, "Once ")))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        call(Opened(flavour, "messages", body), name)
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict() == {"type": "text", "text": "Once "}


def test_text_that_ends_early_is_an_error(flavour: str) -> None:
    opened = Opened(flavour, "messages", as_sse(streamed(start(), text(0, "Once ")[:-1])))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        opened.texts()
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


def test_an_error_event_keeps_the_message(flavour: str) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    body = as_sse(streamed(start(), text(0, "Once ")[:-1], overloaded))
    with pytest.raises(anthropic.OverloadedError) as caught:
        call(Opened(flavour, "messages", body), "get_final_message")
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


def test_an_empty_body_is_an_error_without_a_message(flavour: str) -> None:
    with pytest.raises(anthropic.APIConnectionError) as caught:
        call(Opened(flavour, "messages", b""), "get_final_message")
    assert caught.value.partial_message is None


def test_a_closed_stream_gives_no_final_message(flavour: str) -> None:
    def use(stream: Any) -> Any:
        next(stream)
        stream.close()
        assert list(stream) == []
        return stream.get_final_message()

    async def use_async(stream: Any) -> Any:
        await stream.__anext__()
        await stream.close()
        assert [event async for event in stream] == []
        return await stream.get_final_message()

    with pytest.raises(anthropic.APIConnectionError, match="was closed before its message was complete"):
        Opened(flavour, "messages", HELLO, size=1).use(use, use_async)


def test_leaving_early_closes_the_response(flavour: str) -> None:
    streams: List[Any] = []

    async def use(stream: Any) -> None:
        streams.append(stream)
        async for _ in stream:
            break

    def use_sync(stream: Any) -> None:
        streams.append(stream)
        for _ in stream:
            break

    Opened(flavour, "messages", HELLO, size=1).use(use_sync, use)
    assert streams[0].response.is_closed


def test_input_that_is_no_json_is_told(flavour: str) -> None:
    body = as_sse(streamed(start(), tool(0, "tool_use", '{"a": 1, ', "b}"), ending("tool_use")))
    events, error = Opened(flavour, "messages", body).read()
    assert events[-1].snapshot == {"a": 1}
    with pytest.raises(ValueError, match=r"Unable to parse tool parameter JSON from model\..*unexpected 'b'"):
        call(Opened(flavour, "messages", body), "get_final_message")
    assert isinstance(error, anthropic.AnthropicError)


@pytest.mark.parametrize(
    ("events", "message"),
    [
        (text(0, "x"), "Unexpected event order, got content_block_start before"),
        (text(0, "x")[1:], "Unexpected event order, got content_block_delta before"),
        ([start(), *text(0, "x")[1:]], "content_block_delta for block 0, which has not begun"),
        ([{"type": "message_start"}], "message_start without a message"),
    ],
)
def test_events_that_cannot_come(flavour: str, events: Any, message: str) -> None:
    with pytest.raises(RuntimeError, match=message) as caught:
        call(Opened(flavour, "messages", as_sse(events)), "until_done")
    assert isinstance(caught.value, anthropic.AnthropicError)


def test_a_block_whose_end_is_not_told_ends_with_the_message(flavour: str) -> None:
    body = as_sse(streamed(start(), tool(0, "tool_use", '{"a": 1}')[:-1], ending("tool_use")))
    _, final = Opened(flavour, "messages", body).read()
    assert final.content[0].input == {"a": 1}
    assert type(final.content[0]) is anthropic.types.ToolUseBlock


def test_a_stream_that_may_begin_again_gives_one_message(flavour: str) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    opened = Opened(flavour, "messages", as_sse(streamed(start(id="msg_lost"), overloaded)))

    def prepare(stream: Any) -> Any:
        assert (stream.max_restarts, stream.idle_timeout) == (0, None)
        stream.max_restarts, stream.idle_timeout = 1, 30.0
        opened.body = HELLO
        return stream

    async def use(stream: Any) -> Any:
        return await prepare(stream).get_final_message()

    final = opened.use(lambda stream: prepare(stream).get_final_message(), use)
    assert final.content[0].text == "Hello, wörld \U0001f600!"
    assert len(opened.requests) == 2


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


# Managers and names people touch


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


def test_tracers_replace_the_request_by_name(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    manager = opened.manager()
    seen: List[Any] = []
    if opened.is_async:
        original = manager._AsyncMessageStreamManager__api_request

        async def replaced_async() -> Any:
            seen.append(await original)
            return seen[0]

        manager._AsyncMessageStreamManager__api_request = replaced_async()
    else:
        original = manager._MessageStreamManager__api_request

        def replaced() -> Any:
            seen.append(original())
            return seen[0]

        manager._MessageStreamManager__api_request = replaced
    opened.manager = lambda **_: manager  # type: ignore[method-assign]
    _, final = opened.read()
    assert final.content[0].text.startswith("Hello")
    assert len(seen) == 1


class _Spied:
    """A tracer's stand-in for the raw stream: sees the events, passes everything else on."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.seen: List[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def __iter__(self) -> Any:
        for event in self.stream:
            self.seen.append(event.type)
            yield event

    async def __aiter__(self) -> Any:
        async for event in self.stream:
            self.seen.append(event.type)
            yield event


def test_tracers_replace_the_raw_stream(flavour: str) -> None:
    spies: List[_Spied] = []

    def spy(stream: Any) -> Any:
        spies.append(_Spied(stream._raw_stream))
        stream._raw_stream = spies[0]
        return stream

    async def use(stream: Any) -> Any:
        return await spy(stream).get_final_message()

    final = Opened(flavour, "messages", HELLO).use(lambda stream: spy(stream).get_final_message(), use)
    assert final.content[0].text.startswith("Hello")
    assert spies[0].seen[0] == "message_start"
    assert spies[0].seen[-1] == "message_stop"


def test_tracers_replace_the_iterator_and_see_what_text_stream_reads(flavour: str) -> None:
    seen: List[str] = []

    def spy(stream: Any) -> Any:
        inner = stream._iterator

        def spied() -> Any:
            for event in inner:
                seen.append(event.type)
                yield event

        stream._iterator = spied()
        return list(stream.text_stream)

    async def spy_async(stream: Any) -> Any:
        inner = stream._iterator

        async def spied() -> Any:
            async for event in inner:
                seen.append(event.type)
                yield event

        stream._iterator = spied()
        return [part async for part in stream.text_stream]

    parts = Opened(flavour, "messages", HELLO).use(spy, spy_async)
    assert parts == ["Hel", "lo", ", ", "wörld \U0001f600!"]
    assert seen.count("text") == 4
    assert seen[-1] == "message_stop"


def test_text_stream_is_assignable_and_so_is_anything_else(flavour: str) -> None:
    def use(stream: Any) -> Any:
        stream.text_stream = ["replaced"]
        stream.mine = 1
        return stream.text_stream, stream.mine

    async def use_async(stream: Any) -> Any:
        return use(stream)

    assert Opened(flavour, "messages", HELLO).use(use, use_async) == (["replaced"], 1)


def test_tracers_patch_entering_on_the_class(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entered: List[Any] = []
    if flavour == "async":
        original: Any = _messages.AsyncMessageStreamManager.__aenter__

        async def enter_async(self: Any) -> Any:
            entered.append(await original(self))
            return entered[0]

        monkeypatch.setattr(_messages.AsyncMessageStreamManager, "__aenter__", enter_async)
    else:
        original = _messages.MessageStreamManager.__enter__

        def enter(self: Any) -> Any:
            entered.append(original(self))
            return entered[0]

        monkeypatch.setattr(_messages.MessageStreamManager, "__enter__", enter)
    Opened(flavour, "messages", HELLO).read()
    assert isinstance(entered[0], (anthropic.MessageStream, anthropic.AsyncMessageStream))


def test_tracers_patch_stream_on_the_resource_class(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from anthropic.resources.messages import AsyncMessages, Messages

    owner: Any = AsyncMessages if flavour == "async" else Messages
    original, calls = owner.stream, []

    def traced(self: Any, **params: Any) -> Any:
        calls.append(params["model"])
        return original(self, **params)

    monkeypatch.setattr(owner, "stream", traced)
    Opened(flavour, "messages", HELLO).read()
    assert calls == [REQUEST["model"]]


def test_every_stream_reaches_request(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    original, calls = opened.client.request, []

    def request(cast_to: Any, options: Any, **keywords: Any) -> Any:
        calls.append((options.url, options.json_data["stream"], keywords["stream"]))
        return original(cast_to, options, **keywords)

    opened.client.request = request
    opened.read()
    assert calls == [("/v1/messages", True, True)]


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
