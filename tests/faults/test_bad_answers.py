"""Answers that arrive whole and are wrong: not HTTP, not JSON, not events, too large."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import anthropic
from anthropic import APIConnectionError, APIError, APIResponseValidationError, APIStatusError
from anthropic.testing import FakeAnthropic, message, message_events
from tests.unread_bodies import leaves_bodies_unread

from .conftest import Caller

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]

MESSAGES = ("POST", "/v1/messages")


async def test_it_is_not_http(fake: FakeAnthropic, caller: Caller) -> None:
    fake.respond_raw(b"220 smtp.example.com ready\r\n\r\n")
    with pytest.raises(APIConnectionError) as caught:
        await caller.create()
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)


@pytest.mark.parametrize("body", [b"", b"{", b'{"id": "msg_1", ', b"\xff\xfe\x00", b"[" * 100_000])
async def test_a_success_that_is_not_json(fake: FakeAnthropic, caller: Caller, body: bytes) -> None:
    fake.respond(*MESSAGES, content=body, content_type="application/json")
    with pytest.raises(APIResponseValidationError) as caught:
        await caller.create()
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("body", ["null", "[]", '"text"', "7", '{"content": 7}', '{"content": [null, 1]}'])
async def test_json_of_another_shape_is_kept_as_it_came(
    fake: FakeAnthropic, caller: Caller, body: str
) -> None:
    fake.respond(*MESSAGES, content=body.encode(), content_type="application/json")
    received: Any = await caller.create()
    if isinstance(received, anthropic.BaseModel):
        received = received.to_dict()
    assert received == json.loads(body)


@pytest.mark.parametrize("body", [b"", b"<html>Bad gateway</html>", b"\xff\xfe", b"[" * 100_000, b"null"])
@pytest.mark.parametrize("content_type", ["application/json", "text/html"])
async def test_an_error_with_any_body_is_an_error_of_its_status(
    fake: FakeAnthropic, caller: Caller, body: bytes, content_type: str
) -> None:
    fake.respond(*MESSAGES, status=502, content=body, content_type=content_type)
    with pytest.raises(anthropic.InternalServerError) as caught:
        await caller.create()
    assert caught.value.status_code == 502
    assert caught.value.request_id == fake.last_request.request_id


async def test_headers_of_fifty_kilobytes_are_read(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("Hi", headers={f"x-large-{number}": "a" * 5000 for number in range(10)})
    assert (await caller.create()).content[0].type == "text"


async def test_endless_headers_are_refused(fake: FakeAnthropic, caller: Caller) -> None:
    fake.respond_raw(b"HTTP/1.1 200 OK\r\nx-huge: " + b"a" * 2_000_000 + b"\r\n\r\n")
    with pytest.raises(APIConnectionError):
        await caller.create()


async def test_a_body_longer_than_promised(fake: FakeAnthropic, caller: Caller) -> None:
    fake.respond_raw(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}{}{}")
    assert (await caller.create()).to_dict() == {}


async def test_events_that_are_no_events(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply_events([b"\x00\x01garbage\n\n", b"more: garbage\n\n", b":\n\n", b"\n\n\n"])
    streamed = await caller.stream()
    assert (streamed.events, streamed.error) == ([], None)


@pytest.mark.parametrize("data", [b"{", b"not json", b"[" * 100_000, b"\xff\xff"])
async def test_an_event_that_is_not_json(fake: FakeAnthropic, caller: Caller, data: bytes) -> None:
    events = message_events(message("Hi"))
    fake.reply_events([*events[:2], b"event: content_block_delta\ndata: " + data + b"\n\n", *events[3:]])
    streamed = await caller.stream()
    assert streamed.kinds == ["message_start", "content_block_start"]
    assert isinstance(streamed.error, APIResponseValidationError)


async def test_an_unknown_event_is_kept(fake: FakeAnthropic, caller: Caller) -> None:
    novelty = {"type": "novelty", "value": {"deep": [1]}}
    fake.reply_events([novelty, *message_events(message("Hi"))])
    streamed = await caller.stream()
    assert streamed.error is None
    assert streamed.kinds[0] == "novelty"
    assert streamed.events[0].to_dict() == novelty


@pytest.mark.parametrize(
    ("type", "raised"),
    [
        ("overloaded_error", anthropic.OverloadedError),
        ("rate_limit_error", anthropic.RateLimitError),
        ("api_error", anthropic.InternalServerError),
        ("error_of_tomorrow", APIStatusError),
    ],
)
async def test_an_error_event_raises_its_class(
    fake: FakeAnthropic, caller: Caller, type: str, raised: type[APIError]
) -> None:
    fake.reply("One two three", error_after=4, error=type, pings=True)
    streamed = await caller.stream(max_retries=2)
    assert streamed.kinds == ["message_start", "content_block_start", "content_block_delta"]
    assert isinstance(streamed.error, raised)
    assert isinstance(streamed.error, APIStatusError)
    assert streamed.error.request_id == fake.last_request.request_id
    assert len(fake.requests) == 1


async def test_a_page_that_is_an_error_page(fake: FakeAnthropic, caller: Caller) -> None:
    fake.respond("POST", "/v1/messages", content=b"<html>Login</html>", content_type="text/html")
    streamed = await caller.stream()
    assert streamed.events == []
