"""Falling back within a stream: another model goes on with it, and the caller sees a single message."""

from __future__ import annotations

import logging
from typing import Any, List

import httpx
import pytest

import anthropic
from anthropic import BetaFallbackState
from tests.twins import Twin, entered, maybe
from tests.unread_bodies import leaves_bodies_unread

from .refusals import (
    CREATE,
    QUESTION,
    FallbackCalls,
    blocks_of,
    credit_token,
    ending,
    fallback_block,
    iterations_of,
    start,
    stop_details,
    text,
)

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]


async def test_a_stream_goes_on_with_the_next_model(twin: Twin) -> None:
    first = [
        start("m1"),
        *text(0, "a", "b"),
        *text(1, "c", is_closed=False),
        *ending(3, stop_details("c1", True)),
    ]
    second = [start("m2", 20), *text(0, "d"), *ending(4, stop_details("c2", True))]
    calls = FallbackCalls(twin, first, second, [start("m3", 30), *text(0, "e"), *ending(5)])
    events = await calls.stream()
    assert events[0] == start("m1")
    kinds = ["text", "text", "fallback", "text", "fallback", "text"]
    assert blocks_of(events) == list(enumerate(kinds))
    begun_by = [event["content_block"] for event in events if event["type"] == "content_block_start"]
    assert [block for block in begun_by if block["type"] == "fallback"] == [
        fallback_block("m1", "m2"),
        fallback_block("m2", "m3"),
    ]
    assert [event["type"] for event in events].count("message_delta") == 1
    assert iterations_of(events[-2]) == [
        ("message", "m1", 10, 3),
        ("message", "m2", 20, 4),
        ("fallback_message", "m3", 30, 5),
    ]
    assert events[-1] == {"type": "message_stop"}
    begun = [{"type": "text", "text": "ab"}, {"type": "text", "text": "c"}]
    assert calls.sent[1]["messages"] == [*QUESTION, {"role": "assistant", "content": begun}]
    assert calls.sent[2]["messages"][1]["content"] == [*begun, {"type": "text", "text": "d"}]
    assert calls.sent[2]["fallback_credit_token"] == credit_token("c2")
    assert calls.sent[2]["max_tokens"] == 9


async def test_a_stream_that_is_refused_at_once_begins_with_the_next_model(twin: Twin) -> None:
    calls = FallbackCalls(
        twin, [start("m1"), *ending(1, stop_details(None))], [start("m2"), *text(0, "a"), *ending()]
    )
    state = BetaFallbackState()
    with state:
        events = await calls.stream()
    assert events[0]["message"]["id"] == "msg_m1"
    assert events[0]["message"]["model"] == "m2"
    assert blocks_of(events) == [(0, "fallback"), (1, "text")]
    assert state.index == 0
    assert calls.sent[1]["messages"] == QUESTION


async def test_a_refusal_with_output_and_without_credit_is_shown(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    refused = [start("m1"), *text(0, "a"), *ending(3, stop_details(None))]
    calls = FallbackCalls(twin, refused)
    assert await calls.stream() == refused
    assert "without a fallback_credit_token" in caplog.text


@pytest.mark.parametrize(
    ("statuses", "recommended"), [((500, 529), "m3"), ((529, 500), None), ((400, 400, 429), "m3")]
)
async def test_a_refusal_is_shown_if_nobody_else_can_be_reached(
    twin: Twin, statuses: Any, recommended: Any, caplog: pytest.LogCaptureFixture
) -> None:
    calls = FallbackCalls(twin, [start("m1"), *text(0, "a"), *ending(3, stop_details("c", True))], *statuses)
    events = await calls.stream()
    assert events[:-2] == [start("m1"), *text(0, "a")]
    delta = events[-2]["delta"]
    assert delta == {
        "stop_reason": "refusal",
        "stop_details": {**stop_details("c", True), "recommended_model": recommended},
    }
    assert iterations_of(events[-2]) == [("message", "m1", 10, 3)]
    assert events[-1] == {"type": "message_stop"}
    assert {body["model"] for body in calls.sent} == {"m1", "m2", "m3"}
    assert caplog.records[-1].levelno == logging.ERROR


async def test_a_beginning_that_is_not_taken_is_left_out(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    refused = [start("m1"), *text(0, "a"), *ending(3, stop_details("c", True))]
    calls = FallbackCalls(twin, refused, 400, [start("m2"), *text(0, "b"), *ending()])
    assert blocks_of(await calls.stream()) == [(0, "text"), (1, "fallback"), (2, "text")]
    assert [len(body["messages"]) for body in calls.sent] == [1, 2, 1]
    assert [body["model"] for body in calls.sent] == ["m1", "m2", "m2"]
    assert {record.levelno for record in caplog.records} == {logging.WARNING}


async def test_a_rejection_that_the_beginning_did_not_cause_is_logged_once(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    refused = [start("m1"), *text(0, "a"), *ending(3, stop_details("c", True))]
    calls = FallbackCalls(twin, refused, 400, 400, [start("m3"), *text(0, "b"), *ending()])
    await calls.stream()
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert errors == ["A fallback to m2 failed: status 400"]


async def test_every_pass_names_its_model(twin: Twin) -> None:
    def passes(*types: str) -> Any:
        return {"output_tokens": 1, "iterations": [{"type": kind} for kind in types]}

    refused = [start("m1"), *text(0, "a"), *ending(3, stop_details("c", True))]
    accepted = [start("m2"), *text(0, "b"), *ending()]
    refused[-2] = {**refused[-2], "usage": passes("message", "compaction", "message")}
    accepted[-2] = {**accepted[-2], "usage": passes("compaction", "message")}
    for last, role in ((accepted, "fallback_message"), (529, None)):
        calls = FallbackCalls(twin, refused, last, chain=[{"model": "m2"}])
        usage = (await calls.stream())[-2]["usage"]
        m1, compaction = {"type": "message", "model": "m1"}, {"type": "compaction"}
        m2 = [compaction, {"type": role, "model": "m2"}] if role else []
        assert usage["iterations"] == [m1, compaction, m1, *m2]


FIRST = """retry: 1000

: first

id: 1
event: message_start
data: {"type": "message_start", "message": {"id": "msg_m1", "content": [], "usage": {}}}

: begins
event: content_block_start
data: {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "a"}}

event: content_block_stop
data: {"type": "content_block_stop", "index": 0}

"""

REFUSAL = """event: message_delta
data: {"type": "message_delta",
data: "delta": {"stop_reason": "refusal", "stop_details": {"fallback_credit_token": "c"}}}

event: message_stop
data: {"type": "message_stop"}

"""

SECOND = """: second

id: 21
event: message_start
data: {"type": "message_start", "message": {"id": "msg_m2", "content": [], "usage": {}}}

id: 22
: goes on
retry: 5
event: content_block_start
data: {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "b"}}

: waiting

event: message_stop
data: {"type": "message_stop"}

"""

SHOWN_OF_SECOND = """: second

id: 22
: goes on
retry: 5
event: content_block_start
data: {"type": "content_block_start", "index": 2, "content_block": {"type": "text", "text": "b"}}

: waiting

event: message_stop
data: {"type": "message_stop"}

"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
async def test_comments_ids_and_delays_are_passed_on(twin: Twin, newline: str) -> None:
    calls = FallbackCalls(twin)
    bodies = [FIRST + REFUSAL, SECOND, SECOND]

    def answer(request: Any) -> httpx.Response:
        text = bodies.pop(0).replace("\n", newline)
        return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})

    calls.client._client = twin.http_client(answer)
    manager = calls.client.messages.with_streaming_response.create(**CREATE, stream=True)
    async with entered(manager) as response:
        shown = (await maybe(response.read())).decode()
    before, _, after = shown.partition(
        'event: content_block_start\ndata: {"type": "content_block_start", "index": 1'
    )
    assert before == FIRST
    assert after.partition("\n\n")[2].partition("\n\n")[2] == SHOWN_OF_SECOND
    async with entered(
        calls.client.messages.with_streaming_response.create(**CREATE, stream=True)
    ) as response:
        assert (await maybe(response.read())).decode() == SECOND


async def test_thoughts_and_tools_in_the_beginning(twin: Twin) -> None:
    thinking = {"type": "thinking", "thinking": "", "signature": ""}
    tool = {"type": "tool_use", "id": "t", "name": "n", "input": {}}

    def block(index: int, content: Any, *deltas: Any) -> List[Any]:
        changes = [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        return [
            {"type": "content_block_start", "index": index, "content_block": content},
            *changes,
            {"type": "content_block_stop", "index": index},
        ]

    thoughts = [{"type": "thinking_delta", "thinking": "hm"}, {"type": "signature_delta", "signature": "s"}]
    refused = [
        start("m1"),
        *block(0, thinking, *thoughts),
        *block(1, tool, *({"type": "input_json_delta", "partial_json": part} for part in ('{"a"', ":1}"))),
        *block(2, {**tool, "id": "cut"}, {"type": "input_json_delta", "partial_json": '{"a'}),
        *block(3, thinking, *thoughts),
        *ending(3, stop_details("c", True)),
    ]
    calls = FallbackCalls(twin, refused, [start("m2"), *text(0, "b"), *ending()])
    await calls.stream()
    assert calls.sent[1]["messages"][1]["content"] == [
        {"type": "thinking", "thinking": "hm", "signature": "s"},
        {**tool, "input": {"a": 1}},
        {**tool, "id": "cut"},
    ]


async def test_characters_that_were_cut_in_two(twin: Twin) -> None:
    refused = [start("m1"), *text(0, "a\ud83d", "\ude00b\ud83d"), *ending(3, stop_details("c", True))]
    calls = FallbackCalls(twin, refused, [start("m2"), *text(0, "\ud83d", "\ude00"), *ending()])
    events = await calls.stream()
    shown = [event["delta"]["text"] for event in events if event["type"] == "content_block_delta"]
    assert shown == ["a\ud83d", "\ude00b\ud83d", "\ud83d", "\ude00"]
    assert calls.sent[1]["messages"][1]["content"] == [{"type": "text", "text": "a😀b\ufffd"}]


async def test_what_breaks_a_stream_breaks_the_whole(twin: Twin) -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "o"}}
    calls = FallbackCalls(
        twin, [start("m1"), *ending(1, stop_details())], [start("m2"), *text(0, "a"), error]
    )
    with pytest.raises(anthropic.OverloadedError):
        await calls.stream()


async def test_a_stream_that_is_left_is_closed(twin: Twin) -> None:
    calls = FallbackCalls(twin, [start("m1"), *text(0, "a"), *ending(3, stop_details())])
    stream = await calls.create(stream=True)
    await maybe(stream.__anext__() if twin.is_async else next(stream))
    await maybe(stream.close())
    assert len(calls.sent) == 1


async def test_streams_cost_the_same_per_event_however_long(twin: Twin) -> None:
    refused = [start("m1"), *text(0, *(["x"] * 20000)), *ending(3, stop_details("c", True))]
    calls = FallbackCalls(twin, refused, [start("m2"), *text(0, "b"), *ending()])
    assert len(await calls.stream()) == 20000 + 11 - 1
    assert calls.sent[1]["messages"][1]["content"] == [{"type": "text", "text": "x" * 20000}]
