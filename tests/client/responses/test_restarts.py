"""Streams that break before their first content, over real sockets."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest

import anthropic
from anthropic._concurrency import aio, threads
from anthropic.testing import FakeAnthropic
from tests.twins import Twin, each, maybe
from tests.unread_bodies import leaves_bodies_unread

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]

CREATE: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 50,
    "messages": [{"role": "user", "content": "Hello"}],
    "stream": True,
}


def error_event(kind: str) -> bytes:
    body = f'{{"type": "error", "error": {{"type": "{kind}", "message": "No"}}}}'
    return f"event: error\ndata: {body}\n\n".encode()


OVERLOADED = error_event("overloaded_error")
INVALID = error_event("invalid_request_error")


async def opened(twin: Twin, fake: FakeAnthropic, max_restarts: int) -> Any:
    stream = await maybe(twin.client(base_url=fake.base_url).messages.create(**CREATE))
    stream.max_restarts = max_restarts
    return stream


async def kinds_of(stream: Any) -> List[str]:
    return [event.type async for event in each(stream)]


async def test_a_stream_cut_before_its_content_begins_again(
    twin: Twin, fake: FakeAnthropic, sleeps: List[float]
) -> None:
    fake.reply("lost", cut=1)
    fake.reply_events([OVERLOADED])
    fake.reply("Hello!")
    stream = await opened(twin, fake, 2)
    events = [event async for event in each(stream)]
    assert [event.type for event in events].count("message_start") == 1
    assert "".join(e.delta.text for e in events if e.type == "content_block_delta") == "Hello!"
    assert len(fake.requests) == 3
    assert len(sleeps) == 2
    assert {request.json["max_tokens"] for request in fake.requests} == {50}
    await maybe(stream._client.close())


async def test_a_stream_that_is_closed_meanwhile_does_not_begin_again(
    twin: Twin, fake: FakeAnthropic, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.reply_events([OVERLOADED])
    stream = await opened(twin, fake, 1)

    async def close(seconds: float) -> None:
        await stream.close()

    monkeypatch.setattr(aio, "sleep", close)
    monkeypatch.setattr(threads, "sleep", lambda seconds: stream.close())
    assert await kinds_of(stream) == []
    assert len(fake.requests) == 1
    await maybe(stream._client.close())


async def test_the_stream_of_a_raw_response_begins_again(
    twin: Twin, fake: FakeAnthropic, sleeps: List[float]
) -> None:
    fake.reply_events([OVERLOADED])
    fake.reply("Hello!")
    client = twin.client(base_url=fake.base_url)
    response = await maybe(client.messages.with_raw_response.create(**CREATE))
    stream = response.parse()
    stream.max_restarts = 1
    assert (await kinds_of(stream))[-1] == "message_stop"
    assert len(fake.requests) == 2
    await maybe(client.close())


async def test_content_that_was_seen_is_never_repeated(
    twin: Twin, fake: FakeAnthropic, sleeps: List[float]
) -> None:
    fake.reply("One two three", cut=4)
    stream = await opened(twin, fake, 5)
    with pytest.raises(anthropic.APIConnectionError):
        await kinds_of(stream)
    assert len(fake.requests) == 1
    assert sleeps == []
    await maybe(stream._client.close())


async def test_restarts_end(twin: Twin, fake: FakeAnthropic, sleeps: List[float]) -> None:
    fake.reply_events([OVERLOADED], times=3)
    stream = await opened(twin, fake, 2)
    with pytest.raises(anthropic.OverloadedError):
        await kinds_of(stream)
    assert len(fake.requests) == 3
    await maybe(stream._client.close())


async def test_an_error_that_stays_is_raised_at_once(
    twin: Twin, fake: FakeAnthropic, sleeps: List[float]
) -> None:
    fake.reply_events([INVALID])
    stream = await opened(twin, fake, 2)
    with pytest.raises(anthropic.BadRequestError):
        await kinds_of(stream)
    assert len(fake.requests) == 1
    await maybe(stream._client.close())


async def test_without_asking_nothing_begins_again(
    twin: Twin, fake: FakeAnthropic, sleeps: List[float]
) -> None:
    fake.reply_events([OVERLOADED])
    stream = await opened(twin, fake, 0)
    with pytest.raises(anthropic.OverloadedError):
        await kinds_of(stream)
    assert len(fake.requests) == 1
    await maybe(stream._client.close())
