"""Errors and retries as callers see them."""

from __future__ import annotations

import gc
import io
import math
import os
import weakref
from typing import Any, AsyncIterator, Callable, Dict, List

import httpx
import pytest

import anthropic
from anthropic import RetryableError
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}


def failing(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


async def test_a_typed_error_with_its_request_id(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(httpx.Response(529, json=OVERLOADED, headers={"request-id": "req_7"}))
    with pytest.raises(anthropic.OverloadedError) as raised:
        await maybe(client.messages.create(**CREATE))
    error = raised.value
    assert (error.status_code, error.request_id, error.type) == (529, "req_7", "overloaded_error")
    assert error.body == OVERLOADED
    assert error.response.json() == OVERLOADED
    assert error.request.url.path == "/v1/messages"
    assert error.__cause__ is None
    assert len(twin.requests) == 3
    assert len(sleeps) == 2
    assert [request.headers["x-stainless-retry-count"] for request in twin.requests] == ["0", "1", "2"]


async def test_a_retried_call_succeeds(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(
        httpx.Response(429, headers={"retry-after": "61"}), httpx.Response(200, json={"id": "m"})
    )
    response = await maybe(client.messages.with_raw_response.create(**CREATE))
    assert response.retries_taken == 1
    assert sleeps == [61.0]
    assert twin.requests[0].content == twin.requests[1].content


async def test_a_wait_beyond_the_cap_is_left_to_the_caller(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(httpx.Response(429, headers={"retry-after": "601"}))
    for stream in (False, True):
        with pytest.raises(anthropic.RateLimitError, match="asks to wait 601 s") as raised:
            await maybe(client.messages.create(**CREATE, stream=stream))
        assert raised.value.response.headers["retry-after"] == "601"
    assert len(twin.requests) == 2
    assert sleeps == []


async def test_also_behind_middleware(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(
        httpx.Response(529, headers={"retry-after": "601"}),
        middleware=[twin.middleware(lambda request: None)],
    )
    with pytest.raises(anthropic.OverloadedError, match="asks to wait 601 s"):
        await maybe(client.messages.create(**CREATE))
    assert sleeps == []


async def test_retries_per_client_and_per_call(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(httpx.Response(500), max_retries=1)
    for calls, sent in (
        (client, 2),
        (client.with_options(max_retries=0), 1),
        (client.with_options(max_retries=4), 5),
    ):
        twin.requests.clear()
        with pytest.raises(anthropic.InternalServerError):
            await maybe(calls.messages.create(**CREATE))
        assert len(twin.requests) == sent
    twin.requests.clear()
    with pytest.raises(anthropic.InternalServerError):
        await maybe(client.get("/x", cast_to=object, options={"max_retries": 3}))
    assert len(twin.requests) == 4


async def test_retries_without_end(twin: Twin, sleeps: List[float]) -> None:
    answers = [httpx.Response(503) for _ in range(20)]
    client = twin.answering(*answers, httpx.Response(200, json={"id": "m"}), max_retries=math.inf)
    assert (await maybe(client.messages.create(**CREATE))).id == "m"
    assert len(sleeps) == 20


def test_no_number_of_retries_is_refused() -> None:
    nothing: Any = None
    with pytest.raises(TypeError, match=r"math\.inf"):
        anthropic.Anthropic(api_key="k", max_retries=nothing)


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (httpx.ConnectError("refused"), anthropic.APIConnectionError),
        (httpx.RemoteProtocolError("cut"), anthropic.APIConnectionError),
        (httpx.ConnectTimeout("slow"), anthropic.APITimeoutError),
        (httpx.ReadTimeout("slow"), anthropic.APITimeoutError),
    ],
)
async def test_no_answer(twin: Twin, sleeps: List[float], cause: Exception, expected: Any) -> None:
    client = twin.client(http_client=twin.http_client(failing(cause)))
    with pytest.raises(expected) as raised:
        await maybe(client.messages.create(**CREATE))
    assert type(raised.value) is expected
    assert raised.value.__cause__ is cause
    assert raised.value.request.url.path == "/v1/messages"
    assert len(twin.requests) == 3


async def test_an_error_goes_without_the_garbage_collector(twin: Twin) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    # No real connection: what connects makes a cycle of its own on some Pythons.
    client = twin.client(http_client=twin.http_client(refuse), max_retries=0)
    requests: List[Any] = []
    gc.disable()
    try:
        try:
            await maybe(client.messages.create(**CREATE))
        except anthropic.APIConnectionError as error:
            requests.append(weakref.ref(error.request))
            twin.requests.clear()
        assert [request() for request in requests] == [None]
    finally:
        gc.enable()
    await maybe(client.close())


async def test_a_transport_may_ask_for_another_attempt(twin: Twin, sleeps: List[float]) -> None:
    client = twin.client(http_client=twin.http_client(failing(RetryableError("mine"))))
    with pytest.raises(RetryableError, match="mine"):
        await maybe(client.messages.create(**CREATE))
    assert len(twin.requests) == 3


async def test_an_error_of_a_stream_is_read_before_it_is_raised(twin: Twin) -> None:
    client = twin.answering(
        httpx.Response(400, json={"error": {"type": "invalid_request_error", "message": "No"}})
    )
    with pytest.raises(anthropic.BadRequestError, match="No") as raised:
        await maybe(client.messages.create(**CREATE, stream=True))
    assert raised.value.type == "invalid_request_error"
    assert raised.value.response.is_closed


async def test_people_may_replace_how_errors_are_made(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    client = twin.answering(httpx.Response(404, json={}))

    def make(err_msg: str, *, body: object, response: httpx.Response) -> Exception:
        return LookupError(f"{response.status_code} {body}")

    monkeypatch.setattr(client, "_make_status_error", make)
    with pytest.raises(LookupError, match=r"404 \{\}"):
        await maybe(client.messages.create(**CREATE))


async def test_people_may_replace_the_wait(
    twin: Twin, sleeps: List[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    from anthropic._base_client import BaseClient

    monkeypatch.setattr(BaseClient, "_calculate_retry_timeout", lambda *args, **kwargs: 0.125)
    client = twin.answering(httpx.Response(500), httpx.Response(200, json={}))
    await maybe(client.messages.create(**CREATE))
    assert sleeps == [0.125]


async def test_a_closed_client_says_so_at_once(twin: Twin, sleeps: List[float]) -> None:
    client = twin.client()
    await maybe(client.close())
    with pytest.raises(anthropic.APIConnectionError, match="closed"):
        await maybe(client.messages.create(**CREATE))
    assert sleeps == []


async def test_a_file_is_sent_again_from_where_it_stood(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(httpx.Response(500), httpx.Response(200, json={}))
    file = io.BytesIO(b"head body")
    file.seek(5)
    await maybe(client.post("/x", cast_to=object, content=file))
    assert [await maybe(sent.aread() if twin.is_async else sent.read()) for sent in twin.requests] == [
        b"body"
    ] * 2


async def test_a_pipe_is_sent_once(twin: Twin, sleeps: List[float]) -> None:
    client = twin.answering(httpx.Response(500))
    reading, writing = os.pipe()
    with open(writing, "wb") as end:
        end.write(b"body")
    with open(reading, "rb") as pipe, pytest.raises(anthropic.InternalServerError):
        await maybe(client.post("/x", cast_to=object, content=pipe))
    assert [sent.content for sent in twin.requests] == [b"body"]
    assert sleeps == []


async def test_an_iterator_is_sent_once(twin: Twin, sleeps: List[float]) -> None:
    async def pieces_async() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    client = twin.answering(httpx.Response(500))
    pieces = pieces_async() if twin.is_async else iter([b"a", b"b"])
    with pytest.raises(anthropic.InternalServerError):
        await maybe(client.post("/x", cast_to=object, content=pieces))
    assert [sent.content for sent in twin.requests] == [b"ab"]
    assert sleeps == []
