"""Middleware runs around every attempt, inside the retries."""

from __future__ import annotations

import io
import json
from typing import Any, Dict, List

import httpx
import pytest

import anthropic
from anthropic import Anthropic, APIRequest, AsyncAnthropic, Middleware, RetryableError, types
from tests.twins import Twin, each, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
MESSAGE = {"id": "msg_1", "type": "message", "content": []}


class Recorder(Middleware):
    """For both kinds of client."""

    def __init__(self) -> None:
        self.seen: List[Any] = []

    def handle(self, request: APIRequest, call_next: Any) -> Any:
        response = call_next(request)
        self.seen.append((request.method, request.url, request.retries_taken, response.status_code))
        return response

    async def handle_async(self, request: APIRequest, call_next: Any) -> Any:
        response = await call_next(request)
        self.seen.append((request.method, request.url, request.retries_taken, response.status_code))
        return response


async def test_it_sees_every_attempt_and_responses_of_every_status(twin: Twin, sleeps: List[float]) -> None:
    recorder = Recorder()
    client = twin.answering(httpx.Response(529), httpx.Response(200, json=MESSAGE), middleware=[recorder])
    message = await maybe(client.messages.create(**CREATE))
    assert message.id == "msg_1"
    assert recorder.seen == [("post", "/v1/messages", 0, 529), ("post", "/v1/messages", 1, 200)]
    with pytest.raises(anthropic.NotFoundError):
        await maybe(twin.answering(httpx.Response(404), middleware=[recorder]).models.retrieve("x"))
    assert recorder.seen[-1] == ("get", "/v1/models/x", 0, 404)


async def test_it_may_change_the_request(twin: Twin) -> None:
    def change(request: APIRequest) -> APIRequest:
        assert request.json == {**CREATE, "extra": 1}
        return request.copy(
            headers={**request.headers, "X-Added": "1"},
            body={**request.json, "model": "other"},
            params={"q": "1"},
            timeout=4,
        )

    client = twin.answering(httpx.Response(200, json=MESSAGE), middleware=[twin.middleware(change)])
    await maybe(client.messages.create(**CREATE, extra_body={"extra": 1}))
    (request,) = twin.requests
    assert request.headers["x-added"] == "1"
    assert json.loads(request.content) == {**CREATE, "extra": 1, "model": "other"}
    assert request.url.params["q"] == "1"
    assert request.extensions["timeout"]["read"] == 4


async def test_requests_and_their_copies_share_nothing(twin: Twin, sleeps: List[float]) -> None:
    block = types.TextBlock(type="text", text="hello", citations=None)
    messages: Any = [{"role": "assistant", "content": [block]}]
    extra_headers, extra_body = {"X-Own": "1"}, {"extra": [1]}
    seen: List[Any] = []

    def change(request: APIRequest) -> APIRequest:
        copy = request.copy()
        copy.json["messages"][0]["content"][0].text = "changed"
        copy.json["extra"].append(2)
        copy.headers["X-Own"] = f"{copy.headers['X-Own']}2"
        seen.append((request.json["messages"][0]["content"][0].text, request.json["extra"], request.headers))
        given = {"messages": copy.json["messages"]}
        other = copy.copy(body=given)
        other.json["messages"].append("lost")
        assert len(given["messages"]) == len(copy.json["messages"]) == 1
        return copy

    client = twin.answering(
        httpx.Response(529), httpx.Response(200, json=MESSAGE), middleware=[twin.middleware(change)]
    )
    call = {**CREATE, "messages": messages, "extra_headers": extra_headers, "extra_body": extra_body}
    await maybe(client.messages.create(**call))
    assert [(text, extra, headers["X-Own"]) for text, extra, headers in seen] == [("hello", [1], "1")] * 2
    assert (block.text, extra_headers, extra_body) == ("hello", {"X-Own": "1"}, {"extra": [1]})
    for request in twin.requests:
        sent = json.loads(request.content)
        assert sent["messages"][0]["content"][0]["text"] == "changed"
        assert (sent["extra"], request.headers["x-own"]) == ([1, 2], "12")


async def test_what_is_changed_in_place_is_sent(twin: Twin, sleeps: List[float]) -> None:
    messages: List[Any] = []

    def change(request: APIRequest) -> None:
        request.json["messages"].append({"role": "user", "content": "added"})
        request.headers["X-Added"] = "1"

    client = twin.answering(
        httpx.Response(529), httpx.Response(200, json=MESSAGE), middleware=[twin.middleware(change)]
    )
    await maybe(client.messages.create(**{**CREATE, "messages": messages}))
    assert messages == []
    for request in twin.requests:
        assert len(json.loads(request.content)["messages"]) == 1
        assert request.headers["x-added"] == "1"


async def test_a_file_is_sent_whole_again_after_middleware_has_looked(
    twin: Twin, sleeps: List[float]
) -> None:
    client = twin.answering(
        httpx.Response(529),
        httpx.Response(200, json={}),
        middleware=[twin.middleware(lambda request: request.json)],
    )
    await maybe(client.post("/v1/files", content=io.BytesIO(b"content"), cast_to=object))
    for request in twin.requests:
        assert await (request.aread() if twin.is_async else maybe(request.read())) == b"content"


async def test_a_subclass_may_call_what_it_overrides(twin: Twin) -> None:
    class Passing(Middleware):
        def handle(self, request: APIRequest, call_next: Any) -> Any:
            return super().handle(request, call_next)

        async def handle_async(self, request: APIRequest, call_next: Any) -> Any:
            return await super().handle_async(request, call_next)

    client = twin.answering(httpx.Response(200, json=MESSAGE), middleware=[Passing()])
    assert (await maybe(client.messages.create(**CREATE))).id == "msg_1"


async def test_the_first_one_is_outermost_and_more_are_added_inside(twin: Twin) -> None:
    order: List[str] = []

    def named(name: str) -> Any:
        def after(response: Any) -> Any:
            order.append(f"{name} out")
            return response

        return twin.middleware(lambda request: order.append(f"{name} in"), after)

    client = twin.answering(httpx.Response(200, json=MESSAGE), middleware=[named("a"), named("b")])
    await maybe(client.with_middleware(named("c")).messages.create(**CREATE))
    assert order == ["a in", "b in", "c in", "c out", "b out", "a out"]
    assert len(client.middleware) == 2


async def test_it_may_ask_for_another_attempt(twin: Twin, sleeps: List[float]) -> None:
    def refuse_first(request: APIRequest) -> None:
        if request.retries_taken == 0:
            raise RetryableError("not yet")

    client = twin.answering(httpx.Response(200, json=MESSAGE), middleware=[twin.middleware(refuse_first)])
    await maybe(client.messages.create(**CREATE))
    assert len(sleeps) == 1
    assert twin.requests[0].headers["x-stainless-retry-count"] == "1"


async def test_its_own_errors_are_raised_as_they_are(twin: Twin) -> None:
    def fail(request: APIRequest) -> None:
        raise KeyError("mine")

    client = twin.answering(httpx.Response(200, json=MESSAGE), middleware=[twin.middleware(fail)])
    with pytest.raises(KeyError, match="mine"):
        await maybe(client.messages.create(**CREATE))
    assert twin.requests == []


async def test_connection_errors_pass_through_it(twin: Twin, sleeps: List[float]) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("cut")

    recorder = Recorder()
    client = twin.client(http_client=twin.http_client(cut), middleware=[recorder])
    with pytest.raises(anthropic.APIConnectionError):
        await maybe(client.messages.create(**CREATE))
    assert recorder.seen == []
    assert len(twin.requests) == 3


async def test_it_may_answer_by_itself(twin: Twin) -> None:
    async def answer_async(request: APIRequest, call_next: Any) -> Any:
        return "cached"

    def answer(request: APIRequest, call_next: Any) -> Any:
        return "cached"

    client = twin.answering(httpx.Response(500), middleware=[answer_async if twin.is_async else answer])
    assert await maybe(client.messages.create(**CREATE)) == "cached"
    assert twin.requests == []


async def test_it_may_parse_what_is_parsed_again(twin: Twin) -> None:
    parsed: List[Any] = []

    async def parse_async(request: APIRequest, call_next: Any) -> Any:
        response = await call_next(request)
        parsed.append(await response.parse())
        return response

    def parse(request: APIRequest, call_next: Any) -> Any:
        response = call_next(request)
        parsed.append(response.parse())
        return response

    client = twin.answering(
        httpx.Response(200, json=MESSAGE), middleware=[parse_async if twin.is_async else parse]
    )
    message = await maybe(client.messages.create(**CREATE))
    assert parsed == [message]


async def test_raw_responses_pages_and_streams_go_through_it(twin: Twin) -> None:
    recorder = Recorder()
    page = {"data": [{"id": "a", "type": "model"}], "has_more": False}
    events = b'event: message_stop\ndata: {"type":"message_stop"}\n\n'
    client = twin.answering(
        httpx.Response(200, json=MESSAGE),
        httpx.Response(200, json=page),
        httpx.Response(200, content=events, headers={"content-type": "text/event-stream"}),
        httpx.Response(200, content=b"file"),
        middleware=[recorder],
    )
    raw = await maybe(client.messages.with_raw_response.create(**CREATE))
    assert (raw.status_code, raw.parse().id) == (200, "msg_1")
    assert [item.id async for item in each(await maybe(client.models.list()))] == ["a"]
    stream = await maybe(client.messages.create(**CREATE, stream=True))
    assert [event.type async for event in each(stream)] == ["message_stop"]
    content = await maybe(client.files.download("file_1"))
    assert await maybe(content.read()) == b"file"
    assert len(recorder.seen) == 4


async def _async_function(request: APIRequest, call_next: Any) -> Any:
    return await call_next(request)


def _function(request: APIRequest, call_next: Any) -> Any:
    return call_next(request)


class OnlySync(Middleware):
    def handle(self, request: APIRequest, call_next: Any) -> Any:
        return call_next(request)


class AsyncHandle(Middleware):
    async def handle(self, request: APIRequest, call_next: Any) -> Any:  # type: ignore[override]  # the mistake
        return await call_next(request)


class SyncHandleAsync(Middleware):
    def handle_async(self, request: APIRequest, call_next: Any) -> Any:
        return call_next(request)


def test_the_wrong_kind_is_refused_when_the_client_is_made() -> None:
    with pytest.raises(TypeError, match=r"`handle\(\)` of middleware AsyncHandle is an async function"):
        Anthropic(api_key="k", middleware=[AsyncHandle()])
    with pytest.raises(TypeError, match=r"`handle_async\(\)` of middleware SyncHandleAsync is not an async"):
        AsyncAnthropic(api_key="k", middleware=[SyncHandleAsync()])
    of_another_kind: List[Any] = [_async_function, 3, Middleware, Middleware()]
    for wrong in of_another_kind:
        with pytest.raises(TypeError, match="middleware"):
            Anthropic(api_key="k", middleware=[wrong])
    for wrong in (_function, OnlySync()):
        with pytest.raises(TypeError, match="middleware"):
            AsyncAnthropic(api_key="k", middleware=[wrong])
    assert len(Anthropic(api_key="k", middleware=[_function, OnlySync()]).middleware) == 2
