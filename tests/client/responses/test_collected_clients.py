"""Whatever reads from a connection goes on when its client has gone out of scope."""

from __future__ import annotations

import gc
import json
import threading
import warnings
from typing import Any, Dict, Iterator, List, Sequence, cast

import anyio
import httpx
import pytest

from anthropic import DefaultAioHttpClient
from anthropic._core.response.api_response import BaseAPIResponse
from tests.scripted_server import ScriptedServer, Step, chunked, head
from tests.twins import Twin, asyncio_only, collect, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}

EVENTS: List[Dict[str, Any]] = [
    {"type": "message_start", "message": {"id": "m", "content": [], "usage": {}}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
    {"type": "message_stop"},
]


@pytest.fixture(autouse=True)
def nothing_but_the_test_is_collected() -> Iterator[None]:
    """Keeps the collector from going through what other tests have left, each time for half a second."""
    gc.freeze()
    yield
    gc.unfreeze()


def slowly(pieces: List[bytes], content_type: str) -> List[Step]:
    """Send pieces one by one, each after the reader has had the time to forget its client."""
    top = head("Transfer-Encoding: chunked", content_type=content_type)
    steps: List[Step] = [top]
    for piece in pieces:
        steps += [*chunked(piece, end=False), 0.05]
    return [*steps, b"0\r\n\r\n"]


PIECES: Dict[str, List[bytes]] = {
    "results": [b'{"custom_id": "a"}\n', b'{"custom_id": "b"}\n'] * 3,
    "stream": [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in EVENTS],
    "file": [b"ab"] * 6,
}
PIECES["text"] = PIECES["stream"]


async def enter(manager: Any) -> Any:
    """Enter a context manager, and never leave it."""
    return await maybe(manager.__aenter__() if hasattr(manager, "__aenter__") else manager.__enter__())


async def opened(client: Any, kind: str) -> Any:
    """What is left of a client for reading one answer."""
    if "results" in kind:
        batches = client.beta.messages.batches if "beta" in kind else client.messages.batches
        decoder = await maybe(batches.results("b"))
        return decoder.http_response if "response" in kind else decoder
    if "stream" in kind:
        messages = client.beta.messages if "beta" in kind else client.messages
        stream = await maybe(messages.create(**CREATE, stream=True))
        return stream.response if "response" in kind else stream
    if "text" in kind:
        messages = client.beta.messages if "beta" in kind else client.messages
        return (await enter(messages.stream(**CREATE))).text_stream
    response = await enter(client.beta.files.with_streaming_response.download("f"))
    return response.http_response if "response" in kind else response


async def size(source: Any) -> int:
    """How much can be read: items, or bytes of a response."""
    if isinstance(source, httpx.Response):
        is_async = isinstance(source.stream, httpx.AsyncByteStream)
        source = source.aiter_bytes() if is_async else source.iter_bytes()
    elif isinstance(source, BaseAPIResponse):
        source = cast("Any", source).iter_bytes()
    items = await collect(source)
    return len(b"".join(items)) if isinstance(items[0], bytes) else len(items)


KINDS = [
    "results",
    "beta results",
    "response of results",
    "stream",
    "beta stream",
    "response of stream",
    "text",
    "beta text",
    "file",
    "response of file",
]


async def check(twin: Twin, kind: str, **settings: Any) -> None:
    """Check that a whole answer can be read after its client was collected."""
    is_stream = kind.endswith(("stream", "text"))
    body = slowly(PIECES[kind.split()[-1]], "text/event-stream" if is_stream else "application/binary")
    with ScriptedServer() as server:
        batch = json.dumps({"id": "b", "results_url": f"{server.url}/r"}).encode()
        found: List[Step] = [head(f"Content-Length: {len(batch)}", content_type="application/json") + batch]
        scripts: List[Sequence[Step]] = [found, body] if "results" in kind else [body]
        server.scripts = scripts
        client = twin.client(base_url=server.url, max_retries=0, **settings)
        source = await opened(client, kind)
        del client
        settings.clear()
        gc.collect()
        if "response" in kind:
            assert await size(source) == sum(len(piece) for piece in PIECES[kind.split()[-1]])
        else:
            assert await size(source) == {"results": 6, "stream": 6, "text": 1, "file": 12}[kind.split()[-1]]
        del source
        gc.collect()


@pytest.mark.parametrize("kind", KINDS)
async def test_reading_outlives_the_client(twin: Twin, kind: str) -> None:
    await check(twin, kind)


@pytest.mark.parametrize("kind", KINDS)
async def test_reading_outlives_the_http_client_of_a_user(twin: Twin, kind: str) -> None:
    await check(twin, kind, http_client=httpx.AsyncClient() if twin.is_async else httpx.Client())


@asyncio_only
@pytest.mark.filterwarnings("ignore:Unclosed client session")  # which aiohttp says of every one left open
@pytest.mark.parametrize("kind", KINDS)
async def test_reading_outlives_the_session_of_aiohttp(twin: Twin, kind: str) -> None:
    await check(twin, kind, http_client=DefaultAioHttpClient())


async def test_a_client_that_is_collected_where_its_event_loop_does_not_run_closes_its_sockets(
    twin: Twin,
) -> None:
    """A collection begins in any thread. A socket that closes by itself then says so."""
    top = head("Content-Length: 2", content_type="application/json").replace(b"close", b"keep-alive")
    with ScriptedServer([top + b"{}", 60.0]) as server:
        client = twin.client(base_url=server.url, max_retries=0)
        await maybe(client.get("/v1/x", cast_to=object))
        client.itself = client
        del client
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always", ResourceWarning)
            collecting = threading.Thread(target=gc.collect)
            collecting.start()
            collecting.join()
        assert [str(warning.message) for warning in said if warning.category is ResourceWarning] == []
        while not server.hung_up.is_set():
            await anyio.sleep(0.01)
