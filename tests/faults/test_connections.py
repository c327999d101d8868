"""Connections that are refused, cut or silent, over real sockets."""

from __future__ import annotations

import time

import httpx
import pytest

from anthropic import APIConnectionError, APITimeoutError, DefaultHttpxClient
from anthropic.testing import Answer, FakeAnthropic
from tests.twins import sync_only
from tests.unread_bodies import leaves_bodies_unread

from .conftest import Caller

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]


def retry_counts(fake: FakeAnthropic) -> list[str]:
    return [request.headers["x-stainless-retry-count"] for request in fake.requests]


async def test_nobody_listens(fake: FakeAnthropic, caller: Caller) -> None:
    fake.close()
    with pytest.raises(APIConnectionError) as caught:
        await caller.create()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert caught.value.request.url.path == "/v1/messages"


@pytest.mark.parametrize("cut", ["before", "body"])
async def test_a_cut_is_retried(fake: FakeAnthropic, caller: Caller, cut: str) -> None:
    fake.reply("Lost", cut="before" if cut == "before" else "body")
    fake.reply("Found")
    message = await caller.create(max_retries=1)
    assert message.content[0].type == "text"
    assert message.content[0].text == "Found"
    assert retry_counts(fake) == ["0", "1"]


@pytest.mark.parametrize("cut", ["before", "body"])
async def test_after_the_last_retry_a_cut_is_an_error(fake: FakeAnthropic, caller: Caller, cut: str) -> None:
    fake.reply("Lost", cut="before" if cut == "before" else "body", times=2)
    with pytest.raises(APIConnectionError) as caught:
        await caller.create(max_retries=1)
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert len(fake.requests) == 2


async def test_a_stream_cut_before_its_answer_is_retried(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("Lost", cut="before")
    fake.reply("Found")
    streamed = await caller.stream(max_retries=1)
    assert streamed.error is None
    assert streamed.kinds[-1] == "message_stop"
    assert retry_counts(fake) == ["0", "1"]


@pytest.mark.parametrize("chunk_size", [None, 5])
@pytest.mark.parametrize("sent", [0, 1, 2, 5])
async def test_a_cut_stream_gives_what_came_before(
    fake: FakeAnthropic, caller: Caller, sent: int, chunk_size: int | None
) -> None:
    if chunk_size is None:
        fake.reply("One two three four", cut=sent)
    else:
        fake.reply("One two three four", cut=sent, chunk_size=chunk_size)
    streamed = await caller.stream(max_retries=2)
    assert isinstance(streamed.error, APIConnectionError)
    expected = ["message_start", "content_block_start", "ping", *["content_block_delta"] * 2][:sent]
    assert streamed.kinds == [kind for kind in expected if kind != "ping"]
    assert len(fake.requests) == 1
    assert fake.last_request.request_id in str(streamed.error)


async def test_a_stream_cut_inside_an_event_does_not_give_half_of_it(
    fake: FakeAnthropic, caller: Caller
) -> None:
    start = b'event: message_stop\ndata: {"type": "message_stop"}\n\n'
    fake.reply_events([start, b'event: message_stop\ndata: {"type": "mess'], cut=2)
    streamed = await caller.stream()
    assert streamed.kinds == ["message_stop"]
    assert isinstance(streamed.error, APIConnectionError)


async def test_cut_results_of_a_batch_give_what_came_before(fake: FakeAnthropic, caller: Caller) -> None:
    batch_id = fake.add_batch({"a": "1", "b": "2", "c": "3"})["id"]
    sent = (b'{"custom_id": "a", "result": {"type": "expired"}}\n', b'{"custom_id": "b", "resu')
    answer = Answer(headers={"content-type": "application/x-jsonl"}, pieces=sent, is_streamed=True, cut=2)
    fake.handle("GET", f"/v1/messages/batches/{batch_id}/results", lambda request: answer)
    ids, error = await caller.results(batch_id)
    assert ids == ["a"]
    assert isinstance(error, APIConnectionError)


async def test_a_slow_server_times_out_and_is_retried(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("Late", delay=10, times=2)
    started = time.monotonic()
    with pytest.raises(APITimeoutError) as caught:
        await caller.create(timeout=0.1, max_retries=1)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
    assert time.monotonic() - started < 5
    assert retry_counts(fake) == ["0", "1"]


async def test_a_server_that_recovers_in_time_is_an_answer(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("Late", delay=10)
    fake.reply("In time")
    assert (await caller.create(timeout=1, max_retries=1)).content[0].type == "text"
    assert fake.replies_waiting == 0


async def test_a_stream_that_falls_silent_times_out(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("One two", pause=10)
    streamed = await caller.stream(timeout=0.5, max_retries=2)
    assert isinstance(streamed.error, APITimeoutError)
    assert streamed.kinds == ["message_start"]
    assert len(fake.requests) == 1


@sync_only
async def test_a_connection_kept_alive_and_closed_by_the_server_is_replaced(
    fake: FakeAnthropic, caller: Caller
) -> None:
    with caller.client(max_retries=1) as client:
        client.models.list()
        fake.reply_error(500, cut="before", route=("GET", "/v1/models"))
        assert client.models.list().data
    assert retry_counts(fake) == ["0", "0", "1"]


@sync_only
async def test_an_own_http_client_fails_alike(fake: FakeAnthropic, caller: Caller) -> None:
    fake.reply("Lost", cut="body")
    with pytest.raises(APIConnectionError):
        await caller.create(http_client=DefaultHttpxClient())
