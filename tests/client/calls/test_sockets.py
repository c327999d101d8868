"""Calls from end to end over real sockets, against the fake API."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import pytest

import anthropic
from anthropic.testing import FakeAnthropic
from tests.twins import Twin, each, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 50,
    "messages": [{"role": "user", "content": "Hello"}],
}


async def test_a_conversation(twin: Twin, fake: FakeAnthropic, sleeps: List[float]) -> None:
    client = twin.client(base_url=fake.base_url)
    fake.reply("Good morning.")
    message = await maybe(client.messages.create(**CREATE))
    assert message.content[0].text == "Good morning."
    assert message._request_id

    fake.reply("In pieces.")
    stream = await maybe(client.messages.create(**CREATE, stream=True))
    kinds = [event.type async for event in each(stream)]
    assert (kinds[0], kinds[-1]) == ("message_start", "message_stop")

    fake.reply_error(529)
    assert (await maybe(client.messages.create(**CREATE))).type == "message"
    assert len(sleeps) == 1
    with pytest.raises(anthropic.NotFoundError) as raised:
        await maybe(client.models.retrieve("no-such-model"))
    assert raised.value.request_id
    assert raised.value.type == "not_found_error"
    assert json.loads(fake.requests[0].body) == CREATE
    await maybe(client.close())


async def test_a_file_goes_up_and_comes_down(twin: Twin, fake: FakeAnthropic, tmp_path: Path) -> None:
    client = twin.client(base_url=fake.base_url)
    path = tmp_path / "notes.txt"
    path.write_bytes(b"line\n" * 100_000)
    uploaded = await maybe(client.files.upload(file=path))
    assert (uploaded.filename, uploaded.size_bytes) == ("notes.txt", 500_000)
    listed = [item.id async for item in each(await maybe(client.files.list()))]
    assert listed == [uploaded.id]
    await maybe(client.close())


async def test_a_silent_server_times_out(twin: Twin, fake: FakeAnthropic, sleeps: List[float]) -> None:
    client = twin.client(base_url=fake.base_url, timeout=0.1, max_retries=1)
    for _ in range(2):
        fake.reply("Too late.", delay=1)
    with pytest.raises(anthropic.APITimeoutError):
        await maybe(client.messages.create(**CREATE))
    assert len(sleeps) == 1
    await maybe(client.close())


async def test_nobody_listens(twin: Twin, sleeps: List[float]) -> None:
    client = twin.client(base_url="http://127.0.0.1:1")
    with pytest.raises(anthropic.APIConnectionError):
        await maybe(client.messages.create(**CREATE))
    assert len(sleeps) == 2
    await maybe(client.close())
