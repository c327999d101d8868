"""Streams belong to the event loop in which they were begun: another one is told so."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, Dict, Iterator, cast

import httpx
import pytest
import trio

from anthropic import AsyncAnthropic, DefaultAioHttpClient
from anthropic.testing import FakeAnthropic
from tests.unread_bodies import leaves_bodies_unread

pytestmark = leaves_bodies_unread

CREATE: Any = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "Hello"}]}
TEXT = "A text of several words, each of which is an event."

Run = Callable[..., Any]


def run_asyncio(function: Callable[..., Awaitable[Any]], *args: Any) -> Any:
    async def main() -> Any:
        return await function(*args)

    return asyncio.run(main())


RUNS: Dict[str, Run] = {"asyncio": run_asyncio, "trio": cast(Any, trio.run)}


@pytest.fixture
def fake() -> Iterator[FakeAnthropic]:
    with FakeAnthropic() as fake:
        fake.reply(TEXT, times=6)
        yield fake


async def begin(client: AsyncAnthropic, kind: str) -> Any:
    if kind == "raw":
        stream: Any = await client.messages.create(**CREATE, stream=True)
        await stream.__anext__()
        return stream
    messages: Any = client.beta.messages if kind == "beta" else client.messages
    stream = await messages.stream(**CREATE).__aenter__()
    if kind == "text":
        await stream.text_stream.__anext__()
    else:
        await stream.__anext__()
    return stream


async def read(stream: Any, way: str) -> None:
    if way == "next":
        await stream.__anext__()
    elif way == "final":
        await stream.get_final_message()
    else:
        async for _ in stream.text_stream if way == "text" else stream:
            pass


WAYS = [
    *[("raw", way) for way in ("iterate", "next")],
    *[(kind, way) for kind in ("stable", "beta", "text") for way in ("iterate", "next", "final", "text")],
]


@pytest.mark.parametrize(("kind", "way"), WAYS)
@pytest.mark.parametrize("backend", [*RUNS, "aiohttp"])
def test_a_stream_is_not_continued_in_another_loop(
    fake: FakeAnthropic, backend: str, kind: str, way: str
) -> None:
    run = RUNS["trio" if backend == "trio" else "asyncio"]
    http_client = DefaultAioHttpClient() if backend == "aiohttp" else None
    client = AsyncAnthropic(api_key="k", base_url=fake.base_url, http_client=http_client)
    stream = run(begin, client, kind)
    with pytest.raises(RuntimeError, match="another event loop"):
        run(read, stream, way)


@pytest.mark.parametrize("kind", ["raw", "stable", "text"])
def test_nor_while_the_first_loop_lives(fake: FakeAnthropic, kind: str) -> None:
    client = AsyncAnthropic(api_key="k", base_url=fake.base_url)
    loop = asyncio.new_event_loop()
    stream = loop.run_until_complete(begin(client, kind))
    with pytest.raises(RuntimeError, match="another event loop"):
        run_asyncio(read, stream, "iterate")
    loop.run_until_complete(stream.close())
    loop.run_until_complete(client.close())
    loop.close()


@pytest.mark.parametrize("run", RUNS.values())
def test_a_stream_at_its_end_stays_at_its_end(fake: FakeAnthropic, run: Run) -> None:
    client = AsyncAnthropic(api_key="k", base_url=fake.base_url)

    async def exhaust() -> Any:
        stream = await begin(client, "stable")
        await read(stream, "iterate")
        return stream

    stream = run(exhaust)
    run(read, stream, "iterate")
    run(read, stream, "final")


@pytest.mark.parametrize("run", RUNS.values())
def test_a_closed_stream_is_closed_everywhere(fake: FakeAnthropic, run: Run) -> None:
    client = AsyncAnthropic(api_key="k", base_url=fake.base_url)

    async def leave() -> Any:
        stream = await begin(client, "raw")
        await stream.close()
        return stream

    run(read, run(leave), "iterate")


def test_a_client_on_aiohttp_serves_one_loop_after_another(fake: FakeAnthropic) -> None:
    client = AsyncAnthropic(api_key="k", base_url=fake.base_url, http_client=DefaultAioHttpClient())

    async def create() -> str:
        calls = [client.messages.create(**CREATE) for _ in range(2)]
        return "".join(message.content[0].text for message in await asyncio.gather(*calls))

    for _ in range(3):
        assert run_asyncio(create) == TEXT * 2
    run_asyncio(client.close)
    assert len(fake.requests) == 6


def test_a_given_transport_is_kept() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))

    async def get() -> int:
        async with DefaultAioHttpClient(transport=transport) as client:
            return (await client.get("http://nowhere.invalid")).status_code

    assert run_asyncio(get) == 200
