"""Streams over real sockets: what the user sees of events, errors and broken connections."""

from __future__ import annotations

import json
import time
from contextlib import AsyncExitStack
from typing import Any, AsyncIterator, List, Tuple, Union

import httpx
import pytest
from typing_extensions import Annotated, Literal

from anthropic._core import errors as anthropic
from anthropic._core.models import BaseModel, PropertyInfo, UnknownVariant
from tests.scripted_server import CUT, ScriptedServer, chunked, eventually, head
from tests.twins import Twin, collect, entered, maybe, next_of, sync_only
from tests.unread_bodies import leaves_bodies_unread

from .streams import Streams

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Stop(BaseModel):
    type: Literal["message_stop"]


Event = Annotated[Union[Text, Stop], PropertyInfo(discriminator="type")]


def sse(name: str, data: Any) -> bytes:
    body = data if isinstance(data, str) else json.dumps(data)
    return f"event: {name}\ndata: {body}\n\n".encode()


def text(value: str) -> bytes:
    return sse("content_block_delta", {"type": "text", "text": value})


STOP = sse("message_stop", {"type": "message_stop"})
PING = sse("ping", {"type": "ping"})


@pytest.fixture
async def streams(twin: Twin, anyio_backend: str) -> AsyncIterator[Streams]:
    async with AsyncExitStack() as stack:
        yield Streams(twin, stack)


async def received(streams: Streams, *body: bytes, strict: bool = False) -> List[Any]:
    with ScriptedServer([head(), *body]) as server:
        return await collect(await streams.open(server.url, Event, strict=strict))


def texts(items: List[Any]) -> List[Tuple[str, Any]]:
    return [(item.type, getattr(item, "text", None)) for item in items]


async def test_events_in_order_without_pings(streams: Streams) -> None:
    items = await received(streams, PING, text("a"), PING, text("b"), STOP)
    assert [type(item) for item in items] == [Text, Text, Stop]
    assert texts(items) == [("text", "a"), ("text", "b"), ("message_stop", None)]


async def test_pieces_may_end_anywhere(streams: Streams) -> None:
    body = PING + text("é😀") + STOP
    pieces = chunked(*(body[i : i + 7] for i in range(0, len(body), 7)))
    with ScriptedServer([head("Transfer-Encoding: chunked"), *pieces]) as server:
        items = await collect(await streams.open(server.url, Event))
    assert texts(items) == [("text", "é😀"), ("message_stop", None)]


async def test_unknown_events_reach_the_user(streams: Streams) -> None:
    (item, _) = await received(streams, sse("brand_new", {"type": "brand_new", "value": [1]}), STOP)
    assert isinstance(item, UnknownVariant)
    assert item.type == "brand_new"
    assert item.to_dict() == {"type": "brand_new", "value": [1]}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'data: {"type": "text", "text": "nameless"}\n\n', [("text", "nameless")]),
        (b'data: {"type": "ping"}\n\n', []),
        (b"data: [DONE]\n\n", []),
        (b'data: []\n\ndata: {"a": 1}\n\n', []),
        (b"event: heartbeat\ndata: now\n\n", []),
        (b"event: message_stop\n\n", []),
        (b'event: text\ndata: {"text": "typed by its name"}\n\n', [("text", "typed by its name")]),
        (b'event: x\ndata:  {"type": "text", "text": "spaces"} \n\n', [("text", "spaces")]),
        (b'event: x\ndata: {"type": "text",\ndata: "text": "lines"}\n\n', [("text", "lines")]),
        (b'\xef\xbb\xbfevent: x\r\ndata: {"type": "text", "text": "bom"}\r\n\r\n', [("text", "bom")]),
        (text("no final blank line")[:-1], [("text", "no final blank line")]),
        (text("no final line ending")[:-2], [("text", "no final line ending")]),
    ],
)
async def test_unusual_events(streams: Streams, body: bytes, expected: List[Tuple[str, Any]]) -> None:
    assert texts(await received(streams, body)) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("api_error", anthropic.InternalServerError),
        ("authentication_error", anthropic.AuthenticationError),
        ("conflict_error", anthropic.ConflictError),
        ("invalid_request_error", anthropic.BadRequestError),
        ("not_found_error", anthropic.NotFoundError),
        ("overloaded_error", anthropic.OverloadedError),
        ("permission_error", anthropic.PermissionDeniedError),
        ("rate_limit_error", anthropic.RateLimitError),
        ("request_too_large", anthropic.RequestTooLargeError),
        ("timeout_error", anthropic.DeadlineExceededError),
        ("billing_error", anthropic.APIStatusError),
        ("a_new_kind", anthropic.APIStatusError),
    ],
)
@sync_only
async def test_error_events(streams: Streams, kind: str, expected: Any) -> None:
    body = {"type": "error", "error": {"type": kind, "message": "Sorry"}, "request_id": "req_body"}
    with ScriptedServer([head(), text("a"), sse("error", body), text("b")]) as server:
        stream = await streams.open(server.url, Event)
        assert (await next_of(stream)).text == "a"
        with pytest.raises(expected) as caught:
            await next_of(stream)
        error = caught.value
        assert type(error) is expected
        assert error.body == body
        assert error.type == kind
        assert error.request_id == "req_wire"
        assert error.status_code == 200
        assert "Sorry" in str(error)
        assert stream.response.is_closed


async def test_error_events_of_other_shapes(streams: Streams) -> None:
    with pytest.raises(anthropic.APIStatusError) as caught:
        await received(streams, sse("error", "plain text"))
    assert caught.value.body == "plain text"
    with pytest.raises(anthropic.OverloadedError):
        await received(streams, b'data: {"type": "error", "error": {"type": "overloaded_error"}}\n\n')
    with pytest.raises(anthropic.APIStatusError):
        await received(streams, b"event: error\n\n")


async def test_data_that_is_not_json(streams: Streams) -> None:
    with pytest.raises(anthropic.APIResponseValidationError) as caught:
        await received(streams, text("a"), sse("message_stop", '{"type": '))
    assert isinstance(caught.value, json.JSONDecodeError)
    assert caught.value.body == '{"type": '


NO_OBJECTS = ["[1]", "7", '"text"', "null", "true"]


@pytest.mark.parametrize("data", NO_OBJECTS)
async def test_data_of_known_events_is_an_object(streams: Streams, data: str) -> None:
    with ScriptedServer([head(), text("a"), sse("message_stop", data)]) as server:
        stream = await streams.open(server.url, Event)
        assert (await next_of(stream)).text == "a"
        with pytest.raises(anthropic.APIResponseValidationError, match="message_stop to be an obj") as caught:
            await next_of(stream)
    assert caught.value.body == json.loads(data)


@pytest.mark.parametrize("data", NO_OBJECTS)
async def test_unknown_events_whose_data_is_no_object_are_skipped(streams: Streams, data: str) -> None:
    nameless = f"data: {data}\n\n".encode()
    items = await received(streams, text("a"), sse("novelty", data), nameless, STOP)
    assert texts(items) == [("text", "a"), ("message_stop", None)]


async def test_streams_of_plain_values_have_any(streams: Streams) -> None:
    with ScriptedServer([head(), sse("novelty", "[1]"), b"data: 7\n\n"]) as server:
        assert await collect(await streams.open(server.url, object)) == [[1], 7]


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html", b"<html><body>Welcome to the gateway</body></html>"),
        ("application/json", b'{"id": "m"}'),
    ],
)
async def test_an_answer_that_is_no_stream_is_an_error(
    streams: Streams, content_type: str, body: bytes
) -> None:
    no_stream = pytest.raises(anthropic.APIResponseValidationError, match=content_type)
    with ScriptedServer([head(content_type=content_type), body]) as server, no_stream:
        await collect(await streams.open(server.url, Event))


async def test_a_stream_without_events_is_empty(streams: Streams) -> None:
    assert await received(streams) == []
    assert await received(streams, PING) == []


async def test_strict_validation(streams: Streams) -> None:
    wrong = sse("x", {"type": "text", "text": 5})
    assert texts(await received(streams, wrong)) == [("text", 5)]
    with pytest.raises(anthropic.APIResponseValidationError):
        await received(streams, wrong, strict=True)
    assert texts(await received(streams, text("a"), strict=True)) == [("text", "a")]


@pytest.mark.parametrize("framing", ["Content-Length: 5000", "Transfer-Encoding: chunked"])
async def test_a_lost_connection_is_an_error(streams: Streams, framing: str) -> None:
    body = chunked(text("a"), text("b"), end=False) if "chunked" in framing else [text("a"), text("b")]
    with ScriptedServer([head(framing), *body, 0.05]) as server:
        stream = await streams.open(server.url, Event)
        assert [(await next_of(stream)).text, (await next_of(stream)).text] == ["a", "b"]
        with pytest.raises(anthropic.APIConnectionError, match=r"after 2 events.*req_wire") as caught:
            await next_of(stream)
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert not isinstance(caught.value, anthropic.APITimeoutError)
    assert caught.value.request.url.path == "/v1/messages"
    assert stream.response.is_closed


async def test_a_reset_connection_is_an_error(streams: Streams) -> None:
    with ScriptedServer([head("Content-Length: 5000"), text("a"), 0.05, CUT]) as server:
        stream = await streams.open(server.url, Event)
        with pytest.raises(anthropic.APIConnectionError) as caught:
            await collect(stream)
    assert isinstance(caught.value.__cause__, httpx.TransportError)


async def test_an_answer_that_ends_inside_an_event_is_an_error(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), text("cut short")[:-9]]) as server:
        stream = await streams.open(server.url, Event)
        assert (await next_of(stream)).text == "a"
        with pytest.raises(anthropic.APIConnectionError, match="inside an event") as caught:
            await next_of(stream)
    assert caught.value.body == '{"type": "text", "text": "cut '


async def test_silence_is_a_timeout(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), 5.0]) as server:
        stream = await streams.open(server.url, Event, timeout=0.5)
        assert (await next_of(stream)).text == "a"
        with pytest.raises(anthropic.APITimeoutError, match="after 1 events") as caught:
            await next_of(stream)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)


async def test_pings_do_not_keep_an_idle_stream_alive(streams: Streams) -> None:
    pings = [step for _ in range(200) for step in (PING, 0.03)]
    with ScriptedServer([head(), text("a"), *pings]) as server:
        stream = await streams.open(server.url, Event)
        stream.idle_timeout = 0.5
        start = time.monotonic()
        assert (await next_of(stream)).text == "a"
        with pytest.raises(anthropic.APITimeoutError, match="Nothing but pings"):
            await next_of(stream)
        assert time.monotonic() - start < 4


async def test_idle_timeout_covers_silence_and_counts_events_only(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), 0.3, text("b"), 0.3, text("c"), 0.3, text("d"), 9.0]) as server:
        stream = await streams.open(server.url, Event)
        stream.idle_timeout = 0.8
        assert [(await next_of(stream)).text for _ in range(4)] == ["a", "b", "c", "d"]
        with pytest.raises(anthropic.APITimeoutError):
            await next_of(stream)


async def test_the_time_a_reader_takes_is_not_idle(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), 0.02, PING, 0.02, text("b")]) as server:
        stream = await streams.open(server.url, Event)
        stream.idle_timeout = 0.5
        assert (await next_of(stream)).text == "a"
        time.sleep(0.6)
        assert (await next_of(stream)).text == "b"


async def test_events_as_they_are_framed(streams: Streams) -> None:
    half = text("b")[:-9]
    with ScriptedServer([head(), PING + text("a") + half]) as server:
        stream = await streams.open(server.url, Event)
        events = await collect(type(stream).raw_events(stream.response))
    assert [event.event for event in events] == ["ping", "content_block_delta", "content_block_delta"]


async def test_the_end_is_the_end(streams: Streams) -> None:
    with ScriptedServer([head(), text("a")]) as server:
        stream = await streams.open(server.url, Event)
        assert len(await collect(stream)) == 1
        assert stream.response.is_closed
        assert await collect(stream) == []
        with pytest.raises(StopAsyncIteration):
            await next_of(stream)


async def test_closing_early_hangs_up(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), 5.0, text("b")]) as server:
        stream = await streams.open(server.url, Event)
        assert (await next_of(stream)).text == "a"
        await maybe(stream.close())
        await maybe(stream.close())
        assert stream.response.is_closed
        assert eventually(server.hung_up.is_set)
        assert await collect(stream) == []


async def test_closing_inside_an_event_is_the_end(streams: Streams) -> None:
    half = text("b")[:-9]
    with ScriptedServer([head(), text("a") + half, 5.0]) as server:
        stream = await streams.open(server.url, Event)
        assert (await next_of(stream)).text == "a"
        await maybe(stream.close())
        assert await collect(stream) == []


async def test_leaving_the_with_block_hangs_up(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), 5.0, text("b")]) as server:
        stream = await streams.open(server.url, Event)
        async with entered(stream) as same:
            assert (await next_of(same)).text == "a"
        assert stream.response.is_closed
        assert eventually(server.hung_up.is_set)


@sync_only
async def test_a_loop_may_be_left_and_taken_up_again(streams: Streams) -> None:
    with ScriptedServer([head(), text("a"), text("b"), text("c")]) as server:
        stream = await streams.open(server.url, Event)
        for item in stream:
            assert item.text == "a"
            break
        assert [item.text for item in stream] == ["b", "c"]


async def test_a_whole_answer_leaves_the_connection_for_the_next(streams: Streams) -> None:
    body = chunked(text("a"))
    answer = head("Transfer-Encoding: chunked").replace(b"Connection: close\r\n", b"")
    with ScriptedServer([answer, *body, 0.2]) as server:
        stream = await streams.open(server.url, Event)
        assert len(await collect(stream)) == 1
        assert stream.response.is_closed
        assert not server.hung_up.is_set()
