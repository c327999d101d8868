"""Thousands of damaged answers, in process: only typed errors, no hang, nothing lost before the damage.

The damage is drawn from a fixed seed, so that a failure comes again.
"""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import suppress
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, Sequence, Tuple

import httpx
import pytest

from anthropic import Anthropic, APIError, APIStatusError, AsyncAnthropic, BaseModel
from anthropic.testing import message, message_events, tool_use
from anthropic.testing._sse import encode_event

from .conftest import PARAMS

ROUNDS = 10_000
SECONDS = 120.0
"""For each test. A machine under load needs a tenth of it."""

BLOCKS: List[Dict[str, Any]] = [
    {"type": "thinking", "thinking": "Hm, «naïve»?", "signature": "c2ln"},
    {"type": "text", "text": "Grüße aus Zürich 🌍", "citations": None},
    tool_use("get_weather", {"city": "Zürich"}),
]
EVENTS = message_events(message(BLOCKS))
PARTS = [encode_event(event) for event in EVENTS]
STREAM = b"".join(PARTS)


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


class Answers:
    """The handler of a mock transport that gives whatever was put into it last."""

    def __init__(self, content_type: str) -> None:
        self._content_type = content_type
        self.pieces: Sequence[bytes] = ()
        self.status = 200

    def __call__(self, request: httpx.Request) -> httpx.Response:
        headers = {"content-type": self._content_type, "request-id": "req_1"}
        return httpx.Response(self.status, headers=headers, stream=Pieces(self.pieces))

    def client(self) -> Anthropic:
        transport = httpx.MockTransport(self)
        return Anthropic(api_key="test-key", max_retries=0, http_client=httpx.Client(transport=transport))

    def async_client(self) -> AsyncAnthropic:
        transport = httpx.MockTransport(self)
        own = httpx.AsyncClient(transport=transport)
        return AsyncAnthropic(api_key="test-key", max_retries=0, http_client=own)


def damaged(data: bytes, draw: random.Random) -> bytes:
    """The data with one to three wounds."""
    for _ in range(draw.randint(1, 3)):
        at = draw.randrange(len(data) + 1)
        data = draw.choice(_WOUNDS)(data, at, draw)
    return data


def _flip(data: bytes, at: int, draw: random.Random) -> bytes:
    return data[:at] + bytes([draw.randrange(256)]) + data[at + 1 :]


def _insert(data: bytes, at: int, draw: random.Random) -> bytes:
    return data[:at] + draw.choice(_INTRUDERS) * draw.choice((1, 2, 50)) + data[at:]


def _delete(data: bytes, at: int, draw: random.Random) -> bytes:
    return data[:at] + data[at + draw.randint(1, 80) :]


def _repeat(data: bytes, at: int, draw: random.Random) -> bytes:
    return data[:at] + data[max(0, at - draw.randint(1, 200)) :]


def _truncate(data: bytes, at: int, draw: random.Random) -> bytes:
    return data[:at]


_WOUNDS: Tuple[Callable[[bytes, int, random.Random], bytes], ...] = (
    _flip,
    _insert,
    _delete,
    _repeat,
    _truncate,
)
_INTRUDERS = (
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\x00",
    b"\xff",
    b"{",
    b"}",
    b'"',
    b"[[",
    b"data: ",
    b"event: ",
    b":",
)


def split(data: bytes, draw: random.Random) -> List[bytes]:
    """The data in up to a dozen pieces, cut anywhere; some are empty."""
    cuts = sorted(draw.randrange(len(data) + 1) for _ in range(draw.randrange(12)))
    return [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)])]


def first_wound(whole: bytes, body: bytes) -> int:
    """Where the damage begins."""
    differing = (at for at, (one, other) in enumerate(zip(whole, body)) if one != other)
    return next(differing, min(len(whole), len(body)))


def as_data(events: Sequence[Any]) -> List[Any]:
    return [event.to_dict() if isinstance(event, BaseModel) else event for event in events]


def whole_before(damage: int) -> List[Any]:
    """The events that a user must see when everything from byte `damage` on is wrong."""
    expected: List[Any] = []
    end = 0
    for event, part in zip(EVENTS, PARTS):
        end += len(part)
        if end > damage:
            break
        if event["type"] != "ping":
            expected.append(event)
    return expected


def read(client: Anthropic) -> List[Any]:
    """The events of a stream, up to the typed error that may end it."""
    events: List[Any] = []
    with suppress(APIError):
        for event in client.messages.create(**PARAMS, stream=True):
            events.append(event)
    return as_data(events)


def test_streams_split_anywhere_are_the_same_stream() -> None:
    draw = random.Random(1)
    answers = Answers("text/event-stream")
    expected = [event for event in EVENTS if event["type"] != "ping"]
    started = time.monotonic()
    with answers.client() as client:
        for _ in range(ROUNDS):
            answers.pieces = split(STREAM, draw)
            assert read(client) == expected, answers.pieces
    assert time.monotonic() - started < SECONDS


def test_damaged_streams() -> None:
    draw = random.Random(2)
    answers = Answers("text/event-stream")
    started = time.monotonic()
    with answers.client() as client:
        for _ in range(ROUNDS):
            body = damaged(STREAM, draw)
            answers.pieces = split(body, draw)
            expected = whole_before(first_wound(STREAM, body))
            assert read(client)[: len(expected)] == expected, body
    assert time.monotonic() - started < SECONDS


def test_damaged_streams_through_the_async_client() -> None:
    draw = random.Random(3)
    answers = Answers("text/event-stream")

    async def read_async(client: AsyncAnthropic) -> List[Any]:
        events: List[Any] = []
        with suppress(APIError):
            async for event in await client.messages.create(**PARAMS, stream=True):
                events.append(event)
        return as_data(events)

    async def main() -> None:
        async with answers.async_client() as client:
            for _ in range(ROUNDS // 5):
                body = damaged(STREAM, draw)
                answers.pieces = split(body, draw)
                expected = whole_before(first_wound(STREAM, body))
                assert (await read_async(client))[: len(expected)] == expected, body

    asyncio.run(main())


def test_damaged_messages() -> None:
    draw = random.Random(4)
    answers = Answers("application/json")
    whole = httpx.Response(200, json=message(BLOCKS)).content
    kept = 0
    started = time.monotonic()
    with answers.client() as client:
        for _ in range(ROUNDS):
            body = damaged(whole, draw)
            answers.pieces = (body,)
            try:
                received = client.messages.create(**PARAMS)
            except APIError:
                continue
            kept += 1
            assert repr(received)
            assert as_data([received]) == [httpx.Response(200, content=body).json()]
    assert kept > ROUNDS // 100
    assert time.monotonic() - started < SECONDS


def test_damaged_errors() -> None:
    draw = random.Random(5)
    answers = Answers("application/json")
    whole = b'{"type": "error", "error": {"type": "api_error", "message": "Sorry"}, "request_id": "req_1"}'
    with answers.client() as client:
        for _ in range(ROUNDS // 5):
            answers.pieces = (damaged(whole, draw),)
            answers.status = draw.choice((400, 401, 404, 429, 500, 529, 599))
            with pytest.raises(APIStatusError) as caught:
                client.messages.create(**PARAMS)
            assert caught.value.status_code == answers.status
            assert caught.value.request_id == "req_1"


def test_damaged_batch_results() -> None:
    draw = random.Random(6)
    lines = [b'{"custom_id": "%d", "result": {"type": "expired"}}\n' % number for number in range(20)]
    whole = b"".join(lines)
    info = {"id": "b", "results_url": "https://api.anthropic.com/v1/messages/batches/b/results"}
    answers = Answers("application/x-jsonl")

    def answer(request: httpx.Request) -> httpx.Response:
        is_results = request.url.path.endswith("/results")
        return answers(request) if is_results else httpx.Response(200, json=info)

    own = httpx.Client(transport=httpx.MockTransport(answer))
    with Anthropic(api_key="test-key", max_retries=0, http_client=own) as client:
        for _ in range(ROUNDS // 10):
            body = damaged(whole, draw)
            answers.pieces = split(body, draw)
            seen: List[Any] = []
            with suppress(APIError):
                for entry in client.messages.batches.results("b"):
                    seen.append(entry)
            intact = whole[: first_wound(whole, body)].count(b"\n")
            ids = [entry.custom_id for entry in seen[:intact]]
            assert ids == [str(number) for number in range(intact)], body
