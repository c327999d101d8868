"""Methods that tools replace on a client: every call goes through them."""

from __future__ import annotations

import io
from itertools import count
from pathlib import Path
from typing import Any, Callable, Dict, List, cast

import httpx
import pytest

from anthropic import (
    AccessToken,
    Anthropic,
    AsyncAnthropic,
    AsyncStream,
    AuthenticationError,
    Stream,
    omit,
)
from anthropic._models import FinalRequestOptions
from tests.twins import Twin, each, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
PAGE = {"data": [{"id": "a", "type": "model"}], "has_more": False}


def calls_of(client: Any) -> List[Any]:
    """One call of every kind, not yet made."""
    return [
        lambda: client.messages.create(**CREATE),
        lambda: client.messages.with_raw_response.create(**CREATE),
        lambda: client.models.list(),
        lambda: client.files.delete("file_1"),
        lambda: client.get("/x", cast_to=object),
        lambda: client.post("/x", cast_to=object, body={}),
        lambda: client.put("/x", cast_to=object),
        lambda: client.patch("/x", cast_to=object),
        lambda: client.delete("/x", cast_to=object),
    ]


@pytest.mark.parametrize("kind", [bytes, io.BytesIO, Path])
async def test_event_hooks_read_forms_at_once(twin: Twin, kind: Any, tmp_path: Path) -> None:
    """As they read any other body: async hooks get the same request as sync ones."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"content")
    read: List[bytes] = []

    def hook(request: httpx.Request) -> None:
        read.append(request.read())

    async def hook_async(request: httpx.Request) -> None:
        hook(request)

    http_client = twin.http_client(
        lambda request: httpx.Response(200, json={}),
        event_hooks={"request": [hook_async if twin.is_async else hook]},
    )
    file = path if kind is Path else kind(b"content")
    await maybe(twin.client(http_client=http_client).beta.files.upload(file=file))
    (sent,) = twin.requests
    assert read == [sent.content]
    assert b"content" in sent.content


async def test_every_call_reaches_request(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    client = twin.answering(httpx.Response(200, json=PAGE))
    kind = AsyncAnthropic if twin.is_async else Anthropic
    original = kind.request
    seen: List[Any] = []

    def request(
        self: Any, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        seen.append(options)
        options.headers = {**(options.headers or {}), "X-Traced": "1"}
        call: Any = original
        return call(self, cast_to, options, stream=stream, stream_cls=stream_cls)

    monkeypatch.setattr(kind, "request", request)
    calls = calls_of(client)
    for call in calls:
        await maybe(call())
    assert len(seen) == len(calls) == len(twin.requests)
    assert all(type(options) is FinalRequestOptions for options in seen)
    assert all(sent.headers["x-traced"] == "1" for sent in twin.requests)
    assert [options.method for options in seen[:4]] == ["post", "post", "get", "delete"]
    assert (seen[0].url, seen[0].json_data) == ("/v1/messages", CREATE)


@pytest.mark.parametrize(
    "name", ["_build_request", "_process_response", "_prepare_options", "_prepare_request"]
)
async def test_every_call_passes_these(twin: Twin, name: str) -> None:
    client = twin.answering(httpx.Response(200, json=PAGE))
    original = getattr(client, name)
    passed: List[str] = []

    def hook(*args: Any, **kwargs: Any) -> Any:
        passed.append(name)
        return original(*args, **kwargs)

    setattr(client, name, hook)
    calls = calls_of(client)
    for call in calls:
        await maybe(call())
    assert len(passed) == len(calls)


async def test_options_prepared_for_one_attempt_do_not_reach_the_next(
    twin: Twin, sleeps: List[float]
) -> None:
    client = twin.answering(httpx.Response(500), httpx.Response(200, json={}))
    prepare = client._prepare_options
    urls: List[str] = []

    def hook(options: FinalRequestOptions) -> Any:
        urls.append(options.url)
        options.url = "/rewritten"
        return prepare(options)

    client._prepare_options = hook
    await maybe(client.messages.create(**CREATE))
    assert urls == ["/v1/messages", "/v1/messages"]
    assert [sent.url.path for sent in twin.requests] == ["/rewritten", "/rewritten"]


async def test_a_resource_is_one_object_and_takes_attributes(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    assert client.messages is client.messages
    assert client.messages.batches is client.messages.batches

    def create(**params: Any) -> str:
        return "replaced"

    client.messages.create = create
    assert client.messages.create(**CREATE) == "replaced"


async def test_the_http_client_can_be_read_and_set(twin: Twin) -> None:
    client = twin.client()
    assert isinstance(client._client, httpx.AsyncClient if twin.is_async else httpx.Client)
    mine = twin.http_client(lambda request: httpx.Response(200, json={"id": "m"}))
    await maybe(client.close())
    client._client = mine
    assert client._client is mine
    assert (await maybe(client.messages.create(**CREATE))).id == "m"


async def test_items_of_a_list_by_hand(twin: Twin) -> None:
    from anthropic.pagination import AsyncPage, SyncPage
    from anthropic.types import ModelInfo

    client = twin.answering(httpx.Response(200, json=PAGE))
    page: Any = AsyncPage if twin.is_async else SyncPage
    listed = client.get_api_list("/v1/models", model=ModelInfo, page=page[ModelInfo])
    assert [item.id async for item in each(listed)] == ["a"]
    assert twin.requests[0].method == "GET"


async def test_headers_and_urls_made_anew_for_every_request(twin: Twin) -> None:
    base: Any = AsyncAnthropic if twin.is_async else Anthropic
    made = count(1)

    class Renewing(base):  # type: ignore[misc]  # one of two classes
        @property
        def auth_headers(self) -> Dict[str, str]:
            return {"Authorization": f"Bearer token-{next(made)}"}

        @property
        def default_query(self) -> Dict[str, object]:
            return {**super().default_query, "turn": next(made)}

        def _prepare_url(self, url: str) -> httpx.URL:
            return cast(httpx.URL, super()._prepare_url(f"/turn-{next(made)}{url}"))

    http_client = twin.http_client(lambda request: httpx.Response(200, json={}))
    client = Renewing(api_key="k", http_client=http_client)
    for _ in range(2):
        await maybe(client.messages.create(**CREATE, extra_headers={"X-Api-Key": omit}))
    first, second = twin.requests
    assert first.headers["authorization"] != second.headers["authorization"]
    assert first.url.path != second.url.path
    assert first.url.params["turn"] != second.url.params["turn"]


EVENTS = b'event: message_stop\ndata: {"type": "message_stop"}\n\n'


async def test_a_stream_by_hand_of_no_named_class(twin: Twin) -> None:
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=EVENTS)
    client = twin.answering(answer)
    stream = await maybe(client.post("/x", cast_to=object, body={}, stream=True))
    assert type(stream) is (AsyncStream if twin.is_async else Stream)
    assert [event async for event in each(stream)] == [{"type": "message_stop"}]

    class Mine(type(stream)):  # type: ignore[misc]  # a base made at run time
        pass

    client._default_stream_cls = Mine
    copied = client.with_options(timeout=1)
    stream = await maybe(copied.post("/x", cast_to=object, body={}, stream=True))
    assert type(stream) is Mine
    assert [event async for event in each(stream)] == [{"type": "message_stop"}]


async def seen_by_hook(twin: Twin, client: Any, change: Callable[[httpx.Request], None]) -> List[Any]:
    """The `Authorization` that the hook finds, attempt by attempt; `change` is what the hook does then."""
    prepare = client._prepare_request
    seen: List[Any] = []

    def hook(request: httpx.Request) -> Any:
        seen.append(request.headers.get("authorization"))
        change(request)
        return prepare(request)

    client._prepare_request = hook
    await maybe(client.messages.create(**CREATE))
    return seen


async def test_the_request_hook_sees_access_tokens(twin: Twin) -> None:
    tokens = iter(["first", "second"])
    client = twin.answering(
        httpx.Response(401), httpx.Response(200, json={}), credentials=lambda **_: AccessToken(next(tokens))
    )
    assert await seen_by_hook(twin, client, lambda request: None) == ["Bearer first", "Bearer second"]
    assert [sent.headers["authorization"] for sent in twin.requests] == ["Bearer first", "Bearer second"]


async def test_a_token_does_not_follow_a_request_that_the_hook_sends_elsewhere(twin: Twin) -> None:
    client = twin.answering(httpx.Response(200, json={}), credentials=lambda **_: AccessToken("mine"))

    def elsewhere(request: httpx.Request) -> None:
        request.url = request.url.copy_with(host="elsewhere.example")

    assert await seen_by_hook(twin, client, elsewhere) == ["Bearer mine"]
    (sent,) = twin.requests
    assert sent.url.host == "elsewhere.example"
    assert "authorization" not in sent.headers


async def test_a_token_that_the_hook_replaced_is_not_refused_with_it(twin: Twin) -> None:
    client = twin.answering(httpx.Response(401), credentials=lambda **_: AccessToken("mine"), max_retries=0)

    def replace(request: httpx.Request) -> None:
        request.headers["authorization"] = "Bearer other"

    with pytest.raises(AuthenticationError):
        await seen_by_hook(twin, client, replace)
    assert [sent.headers["authorization"] for sent in twin.requests] == ["Bearer other"]
