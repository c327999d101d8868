"""Files in request bodies: async clients read them in worker threads, whatever the file is given as."""

from __future__ import annotations

import base64
import io
import threading
from typing import Any, List

import httpx
import pytest

from anthropic import Anthropic, AsyncAnthropic


class Watched(io.BytesIO):
    """A file that remembers which threads read it."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.readers: List[int] = []

    def read(self, size: Any = -1) -> bytes:
        self.readers.append(threading.get_ident())
        return super().read(size)


def message_with(file: Any) -> Any:
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": file}}
    turn = {"role": "user", "content": (block for block in [image])}
    return {"model": "claude-opus-4-8", "max_tokens": 9, "messages": [turn]}


@pytest.fixture
def bodies() -> List[bytes]:
    return []


@pytest.fixture
def handler(bodies: List[bytes]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return httpx.Response(500 if len(bodies) == 1 else 200, json={}, headers={"retry-after-ms": "1"})

    return httpx.MockTransport(answer)


@pytest.mark.anyio
async def test_async_clients_read_files_off_the_event_loop(handler: Any, bodies: List[bytes]) -> None:
    async with AsyncAnthropic(api_key="key", http_client=httpx.AsyncClient(transport=handler)) as client:
        image, body = Watched(b"image"), Watched(b"{}")
        await client.messages.create(**message_with(image))
        await client.post("/v1/anything", cast_to=object, content=body)
    assert {*image.readers, *body.readers}.isdisjoint({threading.get_ident()})
    assert image.readers
    assert body.readers
    for sent in bodies[:2]:
        assert base64.b64encode(b"image") in sent  # also in the retry, of an iterator
    assert bodies[2:] == [b"{}"]


def test_sync_clients_read_files_where_they_are_called(handler: Any, bodies: List[bytes]) -> None:
    with Anthropic(api_key="key", http_client=httpx.Client(transport=handler)) as client:
        image = Watched(b"image")
        client.messages.create(**message_with(image))
    assert image.readers == [threading.get_ident()]
    assert [base64.b64encode(b"image") in sent for sent in bodies] == [True, True]


def test_a_request_that_is_built_by_hand_has_its_files() -> None:
    from anthropic._models import FinalRequestOptions

    client = AsyncAnthropic(api_key="key")
    options = FinalRequestOptions(
        method="post", url="/v1/messages", json_data=message_with(Watched(b"image"))
    )
    assert base64.b64encode(b"image") in client._build_request(options).content
