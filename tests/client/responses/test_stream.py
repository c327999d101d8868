"""Streams over real sockets: what the user sees of events, errors and broken connections."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from typing import Any, Iterator, List, Tuple, Union

import httpx
import pytest
from typing_extensions import Annotated, Literal

from anthropic._core import errors as anthropic
from anthropic._core.models import BaseModel, PropertyInfo, UnknownVariant
from tests.client.wire import CUT, WireServer, chunked, eventually, head
from tests.unread_bodies import leaves_bodies_unread

from .streams import FLAVOURS, EndOfStream, Streams

pytestmark = leaves_bodies_unread


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


@pytest.fixture(params=FLAVOURS)
def streams(request: pytest.FixtureRequest) -> Iterator[Streams]:
    with ExitStack() as stack:
        yield Streams(str(request.param), stack)


def received(streams: Streams, *body: bytes, strict: bool = False) -> List[Any]:
    with WireServer([head(), *body]) as server:
        return streams.rest(streams.open(server.url, Event, strict=strict))


def texts(items: List[Any]) -> List[Tuple[str, Any]]:
    return [(item.type, getattr(item, "text", None)) for item in items]


def test_events_in_order_without_pings(streams: Streams) -> None:
    items = received(streams, PING, text("a"), PING, text("b"), STOP)
    assert [type(item) for item in items] == [Text, Text, Stop]
    assert texts(items) == [("text", "a"), ("text", "b"), ("message_stop", None)]


def test_pieces_may_end_anywhere(streams: Streams) -> None:
    body = PING + text("é😀") + STOP
    pieces = chunked(*(body[i : i + 7] for i in range(0, len(body), 7)))
    with WireServer([head("Transfer-Encoding: chunked"), *pieces]) as server:
        items = streams.rest(streams.open(server.url, Event))
    assert texts(items) == [("text", "é😀"), ("message_stop", None)]


def test_unknown_events_reach_the_user(streams: Streams) -> None:
    (item, _) = received(streams, sse("brand_new", {"type": "brand_new", "value": [1]}), STOP)
    assert isinstance(item, UnknownVariant)
    assert item.type == "brand_new"
    assert item.to_dict() == {"type": "brand_new", "value": [1]}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'data: {"type": "text", "text": "nameless"}\n\n', [("text", "nameless")]),
        (b'data: {"type": "ping"}\n\n', []),
        (b"data: [DONE]\n\n", []),
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
def test_unusual_events(streams: Streams, body: bytes, expected: List[Tuple[str, Any]]) -> None:
    assert texts(received(streams, body)) == expected


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
def test_error_events(kind: str, expected: Any) -> None:
    body = {"type": "error", "error": {"type": kind, "message": "Sorry"}, "request_id": "req_body"}
    with ExitStack() as stack, WireServer([head(), text("a"), sse("error", body), text("b")]) as server:
        streams = Streams("sync", stack)
        stream = streams.open(server.url, Event)
        assert streams.next(stream).text == "a"
        with pytest.raises(expected) as caught:
            streams.next(stream)
        error = caught.value
        assert type(error) is expected
        assert error.body == body
        assert error.type == kind
        assert error.request_id == "req_wire"
        assert error.status_code == 200
        assert "Sorry" in str(error)
        assert stream.response.is_closed


def test_error_events_of_other_shapes(streams: Streams) -> None:
    with pytest.raises(anthropic.APIStatusError) as caught:
        received(streams, sse("error", "plain text"))
    assert caught.value.body == "plain text"
    with pytest.raises(anthropic.OverloadedError):
        received(streams, b'data: {"type": "error", "error": {"type": "overloaded_error"}}\n\n')
    with pytest.raises(anthropic.APIStatusError):
        received(streams, b"event: error\n\n")


def test_data_that_is_not_json(streams: Streams) -> None:
    with pytest.raises(anthropic.APIResponseValidationError) as caught:
        received(streams, text("a"), sse("message_stop", '{"type": '))
    assert isinstance(caught.value, json.JSONDecodeError)
    assert caught.value.body == '{"type": '


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html", b"<html><body>Welcome to the gateway</body></html>"),
        ("application/json", b'{"id": "m"}'),
    ],
)
def test_an_answer_that_is_no_stream_is_an_error(streams: Streams, content_type: str, body: bytes) -> None:
    no_stream = pytest.raises(anthropic.APIResponseValidationError, match=content_type)
    with WireServer([head(content_type=content_type), body]) as server, no_stream:
        streams.rest(streams.open(server.url, Event))


def test_a_stream_without_events_is_empty(streams: Streams) -> None:
    assert received(streams) == []
    assert received(streams, PING) == []


def test_strict_validation(streams: Streams) -> None:
    wrong = sse("x", {"type": "text", "text": 5})
    assert texts(received(streams, wrong)) == [("text", 5)]
    with pytest.raises(anthropic.APIResponseValidationError):
        received(streams, wrong, strict=True)
    assert texts(received(streams, text("a"), strict=True)) == [("text", "a")]


@pytest.mark.parametrize("framing", ["Content-Length: 5000", "Transfer-Encoding: chunked"])
def test_a_lost_connection_is_an_error(streams: Streams, framing: str) -> None:
    body = chunked(text("a"), text("b"), end=False) if "chunked" in framing else [text("a"), text("b")]
    with WireServer([head(framing), *body, 0.05]) as server:
        stream = streams.open(server.url, Event)
        assert [streams.next(stream).text, streams.next(stream).text] == ["a", "b"]
        with pytest.raises(anthropic.APIConnectionError, match=r"after 2 events.*req_wire") as caught:
            streams.next(stream)
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert not isinstance(caught.value, anthropic.APITimeoutError)
    assert caught.value.request.url.path == "/v1/messages"
    assert stream.response.is_closed


def test_a_reset_connection_is_an_error(streams: Streams) -> None:
    with WireServer([head("Content-Length: 5000"), text("a"), 0.05, CUT]) as server:
        stream = streams.open(server.url, Event)
        with pytest.raises(anthropic.APIConnectionError) as caught:
            streams.rest(stream)
    assert isinstance(caught.value.__cause__, httpx.TransportError)


def test_an_answer_that_ends_inside_an_event_is_an_error(streams: Streams) -> None:
    with WireServer([head(), text("a"), text("cut short")[:-9]]) as server:
        stream = streams.open(server.url, Event)
        assert streams.next(stream).text == "a"
        with pytest.raises(anthropic.APIConnectionError, match="inside an event") as caught:
            streams.next(stream)
    assert caught.value.body == '{"type": "text", "text": "cut '


def test_silence_is_a_timeout(streams: Streams) -> None:
    with WireServer([head(), text("a"), 5.0]) as server:
        stream = streams.open(server.url, Event, timeout=0.5)
        assert streams.next(stream).text == "a"
        with pytest.raises(anthropic.APITimeoutError, match="after 1 events") as caught:
            streams.next(stream)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)


def test_pings_do_not_keep_an_idle_stream_alive(streams: Streams) -> None:
    pings = [step for _ in range(200) for step in (PING, 0.03)]
    with WireServer([head(), text("a"), *pings]) as server:
        stream = streams.open(server.url, Event)
        stream.idle_timeout = 0.5
        start = time.monotonic()
        assert streams.next(stream).text == "a"
        with pytest.raises(anthropic.APITimeoutError, match="Nothing but pings"):
            streams.next(stream)
        assert time.monotonic() - start < 4


def test_idle_timeout_covers_silence_and_counts_events_only(streams: Streams) -> None:
    with WireServer([head(), text("a"), 0.3, text("b"), 0.3, text("c"), 0.3, text("d"), 9.0]) as server:
        stream = streams.open(server.url, Event)
        stream.idle_timeout = 0.8
        assert [streams.next(stream).text for _ in range(4)] == ["a", "b", "c", "d"]
        with pytest.raises(anthropic.APITimeoutError):
            streams.next(stream)


def test_the_time_a_reader_takes_is_not_idle(streams: Streams) -> None:
    with WireServer([head(), text("a"), 0.02, PING, 0.02, text("b")]) as server:
        stream = streams.open(server.url, Event)
        stream.idle_timeout = 0.5
        assert streams.next(stream).text == "a"
        time.sleep(0.6)
        assert streams.next(stream).text == "b"


def test_events_as_they_are_framed(streams: Streams) -> None:
    half = text("b")[:-9]
    with WireServer([head(), PING + text("a") + half]) as server:
        stream = streams.open(server.url, Event)
        events = streams.rest(type(stream).raw_events(stream.response))
    assert [event.event for event in events] == ["ping", "content_block_delta", "content_block_delta"]


def test_the_end_is_the_end(streams: Streams) -> None:
    with WireServer([head(), text("a")]) as server:
        stream = streams.open(server.url, Event)
        assert len(streams.rest(stream)) == 1
        assert stream.response.is_closed
        assert streams.rest(stream) == []
        with pytest.raises((StopIteration, EndOfStream)):
            streams.next(stream)


def test_closing_early_hangs_up(streams: Streams) -> None:
    with WireServer([head(), text("a"), 5.0, text("b")]) as server:
        stream = streams.open(server.url, Event)
        assert streams.next(stream).text == "a"
        streams.close(stream)
        streams.close(stream)
        assert stream.response.is_closed
        assert eventually(server.hung_up.is_set)
        assert streams.rest(stream) == []


def test_closing_inside_an_event_is_the_end(streams: Streams) -> None:
    half = text("b")[:-9]
    with WireServer([head(), text("a") + half, 5.0]) as server:
        stream = streams.open(server.url, Event)
        assert streams.next(stream).text == "a"
        streams.close(stream)
        assert streams.rest(stream) == []


def test_leaving_the_with_block_hangs_up(streams: Streams) -> None:
    with WireServer([head(), text("a"), 5.0, text("b")]) as server:
        stream = streams.open(server.url, Event)
        assert texts(streams.leave(stream, 1)) == [("text", "a")]
        assert stream.response.is_closed
        assert eventually(server.hung_up.is_set)


def test_a_loop_may_be_left_and_taken_up_again() -> None:
    with ExitStack() as stack, WireServer([head(), text("a"), text("b"), text("c")]) as server:
        stream = Streams("sync", stack).open(server.url, Event)
        for item in stream:
            assert item.text == "a"
            break
        assert [item.text for item in stream] == ["b", "c"]


def test_a_whole_answer_leaves_the_connection_for_the_next(streams: Streams) -> None:
    body = chunked(text("a"))
    answer = head("Transfer-Encoding: chunked").replace(b"Connection: close\r\n", b"")
    with WireServer([answer, *body, 0.2]) as server:
        stream = streams.open(server.url, Event)
        assert len(streams.rest(stream)) == 1
        assert stream.response.is_closed
        assert not server.hung_up.is_set()
