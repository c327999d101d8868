"""Requests as calls put them on the wire."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Dict

import httpx
import pytest

import anthropic
from anthropic import BaseModel, omit
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

MESSAGE: Dict[str, Any] = {"id": "msg_1", "type": "message", "role": "assistant", "content": []}
CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "Hi"}]}


def ok(body: Any = MESSAGE, **headers: str) -> httpx.Response:
    return httpx.Response(200, json=body, headers=headers)


async def test_a_message_is_asked_for(twin: Twin) -> None:
    client = twin.answering(ok(MESSAGE, **{"request-id": "req_1"}))
    message = await maybe(client.messages.create(**CREATE))
    assert (message.id, message._request_id) == ("msg_1", "req_1")
    (request,) = twin.requests
    assert (request.method, str(request.url)) == ("POST", "https://api.anthropic.com/v1/messages")
    assert json.loads(request.content) == CREATE
    headers = request.headers
    assert headers["x-api-key"] == "test-key"
    assert headers["anthropic-version"] == "2023-06-01"
    assert headers["content-type"] == headers["accept"] == "application/json"
    assert headers["host"] == "api.anthropic.com"
    assert headers["content-length"] == str(len(request.content))
    assert headers["user-agent"] == f"{type(client).__name__}/Python {anthropic.__version__}"
    assert headers["x-stainless-lang"] == "python"
    assert headers["x-stainless-package-version"] == anthropic.__version__
    assert headers["x-stainless-retry-count"] == "0"
    assert headers["x-stainless-timeout"] == headers["x-stainless-read-timeout"] == "600"
    expected = {"sync": "false", "asyncio": "async:asyncio", "trio": "async:trio"}
    assert headers["x-stainless-async"] == expected[twin.name]
    for name in ("os", "arch", "runtime", "runtime-version"):
        assert headers[f"x-stainless-{name}"]
    assert "authorization" not in headers
    assert "anthropic-user-profile-id" not in headers


async def test_the_second_request_is_as_good_as_the_first(twin: Twin) -> None:
    client = twin.answering(ok())
    for tokens in (5, 60):
        await maybe(client.messages.create(**{**CREATE, "max_tokens": tokens}))
    first, second = twin.requests
    assert [json.loads(request.content)["max_tokens"] for request in (first, second)] == [5, 60]
    assert second.headers["content-length"] == str(len(second.content))
    without_length = [
        [pair for pair in request.headers.multi_items() if pair[0] != "content-length"]
        for request in (first, second)
    ]
    assert without_length[0] == without_length[1]


async def test_a_bearer_token_and_both(twin: Twin) -> None:
    client = twin.answering(ok(), auth_token="token")
    await maybe(client.messages.create(**CREATE))
    await maybe(client.copy(api_key="key").messages.create(**CREATE))
    alone, both = (request.headers for request in twin.requests)
    assert (alone["authorization"], alone.get("x-api-key")) == ("Bearer token", None)
    assert (both["authorization"], both["x-api-key"]) == ("Bearer token", "key")


async def test_a_key_that_is_replaced_is_replaced_on_the_wire(twin: Twin) -> None:
    client = twin.answering(ok())
    await maybe(client.messages.create(**CREATE))
    client.api_key = "another"
    await maybe(client.messages.create(**CREATE))
    assert [request.headers["x-api-key"] for request in twin.requests] == ["test-key", "another"]


async def test_without_credentials_nothing_is_sent(twin: Twin) -> None:
    client = twin.answering(ok(), api_key=None)
    with pytest.raises(TypeError, match="Could not resolve authentication method"):
        await maybe(client.messages.create(**CREATE))
    assert twin.requests == []
    await maybe(client.messages.create(**CREATE, extra_headers={"x-api-key": omit}))
    await maybe(client.messages.create(**CREATE, extra_headers={"authorization": "Basic x"}))
    await maybe(client.copy(default_headers={"X-API-KEY": "k"}).messages.create(**CREATE))
    assert [request.headers.get("x-api-key") for request in twin.requests] == [None, None, "k"]


@pytest.mark.parametrize("key", ["s3cret\n", "s3cret\r\nX-Other: 1", "s3crét"])
async def test_a_key_no_header_can_carry_is_refused_without_showing_it(twin: Twin, key: str) -> None:
    client = twin.answering(ok(), api_key=key)
    with pytest.raises(anthropic.AnthropicError, match="`api_key`") as raised:
        await maybe(client.messages.create(**CREATE))
    assert "s3cr" not in str(raised.value)
    assert twin.requests == []


async def test_headers_the_last_word_is_the_callers(twin: Twin) -> None:
    client = twin.answering(ok(), default_headers={"ANTHROPIC-VERSION": "client", "X-One": "client"})
    await maybe(client.messages.create(**CREATE))
    await maybe(client.messages.create(**CREATE, extra_headers={"Anthropic-Version": "call", "x-one": omit}))
    await maybe(client.messages.create(**CREATE, user_profile_id="u1"))
    await maybe(
        client.messages.create(
            **CREATE, user_profile_id="u1", extra_headers={"Anthropic-User-Profile-ID": "u2"}
        )
    )
    first, second, third, fourth = (request.headers for request in twin.requests)
    assert (first["anthropic-version"], first["x-one"]) == ("client", "client")
    assert second.get_list("anthropic-version") == ["call"]
    assert "x-one" not in second
    assert third["anthropic-user-profile-id"] == "u1"
    assert fourth.get_list("anthropic-user-profile-id") == ["u2"]


async def test_a_header_of_the_client_stays_where_the_parameter_for_it_is_left_out(twin: Twin) -> None:
    own = {"anthropic-user-profile-id": "u1", "anthropic-workspace-id": "w1"}
    client = twin.answering(ok(), default_headers=own)
    await maybe(client.messages.create(**CREATE))
    await maybe(client.messages.create(**CREATE, workspace_id="w2"))
    sent = [{name: request.headers.get_list(name) for name in own} for request in twin.requests]
    assert sent == [
        {"anthropic-user-profile-id": ["u1"], "anthropic-workspace-id": ["w1"]},
        {"anthropic-user-profile-id": ["u1"], "anthropic-workspace-id": ["w2"]},
    ]


async def test_extra_values_win_over_documented_ones(twin: Twin) -> None:
    client = twin.answering(ok({"data": [], "has_more": False}), default_query={"limit": 1, "tag": "a b"})
    await maybe(client.models.list(limit=2, after_id="x", extra_query={"limit": 3, "more": [1, 2]}))
    await maybe(client.messages.create(**CREATE, extra_body={"model": "other", "top": {"deep": True}}))
    listed, created = twin.requests
    assert listed.url.params.multi_items() == [
        ("limit", "3"),
        ("tag", "a b"),
        ("after_id", "x"),
        ("more[]", "1"),
        ("more[]", "2"),
    ]
    assert json.loads(created.content) == {**CREATE, "model": "other", "top": {"deep": True}}


async def test_an_extra_body_that_is_no_object_is_refused(twin: Twin) -> None:
    client = twin.answering(ok())
    with pytest.raises(TypeError, match="extra_body"):
        await maybe(client.messages.create(**CREATE, extra_body=[1]))


async def test_the_http_clients_own_settings_are_honoured(twin: Twin) -> None:
    http_client = twin.http_client(
        lambda request: ok(),
        headers={"X-Mine": "1", "User-Agent": "mine"},
        params={"p": "1"},
        cookies={"c": "1"},
    )
    client = twin.client(http_client=http_client)
    await maybe(client.messages.create(**CREATE, extra_query={"q": "2"}))
    http_client.headers["X-Mine"] = "2"
    await maybe(client.messages.create(**CREATE))
    first, second = twin.requests
    assert (first.headers["x-mine"], second.headers["x-mine"]) == ("1", "2")
    assert first.headers["user-agent"].endswith(f"Anthropic/Python {anthropic.__version__}")
    assert dict(first.url.params) == {"p": "1", "q": "2"}
    assert first.headers["cookie"] == "c=1"
    await maybe(client.get("/v1/x", cast_to=object, options={"params": {"ids": ["a", "b"], "p": "3"}}))
    assert twin.requests[2].url.params.multi_items() == [("p", "3"), ("ids[]", "a"), ("ids[]", "b")]


async def test_a_base_url_with_a_path(twin: Twin) -> None:
    for base_url in ("http://gate.test/base", httpx.URL("http://gate.test/base/")):
        client = twin.answering(ok(), base_url=base_url)
        assert str(client.base_url) == "http://gate.test/base/"
        await maybe(client.messages.create(**CREATE))
        assert str(twin.requests[-1].url) == "http://gate.test/base/v1/messages"
    client.base_url = "http://other.test"
    await maybe(client.messages.create(**CREATE))
    assert str(twin.requests[-1].url) == "http://other.test/v1/messages"
    assert twin.requests[-1].headers["host"] == "other.test"


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_endpoints_by_hand(twin: Twin, verb: str) -> None:
    client = twin.answering(ok({"a": 1}))
    answer = await maybe(
        getattr(client, verb)(
            "/foo?x=1",
            cast_to=object,
            options={
                "headers": {"A": "b"},
                "params": {"created_at": {"gte": datetime(2026, 1, 1, tzinfo=timezone.utc)}},
            },
        )
    )
    assert answer == {"a": 1}
    (request,) = twin.requests
    assert request.method == verb.upper()
    assert str(request.url.path) == "/foo"
    assert request.url.params.multi_items() == [("x", "1"), ("created_at[gte]", "2026-01-01T00:00:00+00:00")]
    assert request.headers["a"] == "b"
    assert ("content-type" in request.headers) is (verb != "get")


async def test_a_body_by_hand(twin: Twin) -> None:
    client = twin.answering(ok({}))
    await maybe(client.post("/foo", cast_to=object, body={"é": [1.5, None]}))
    await maybe(
        client.put("/foo", cast_to=object, content=b"\x00raw", options={"headers": {"Content-Type": "x/y"}})
    )
    await maybe(client.post("/foo", cast_to=object))
    encoded, raw, empty = twin.requests
    assert encoded.content == '{"é":[1.5,null]}'.encode()
    assert (raw.content, raw.headers["content-type"], raw.headers["content-length"]) == (
        b"\x00raw",
        "x/y",
        "4",
    )
    assert (empty.content, empty.headers["content-length"]) == (b"", "0")
    with pytest.raises(TypeError, match="`body` and `content`"):
        await maybe(client.post("/foo", cast_to=object, body={}, content=b""))
    with pytest.raises(TypeError, match="`files` and `content`"):
        await maybe(client.post("/foo", cast_to=object, files={}, content=b""))


class Thing(BaseModel):
    name: str


async def test_answers_by_hand(twin: Twin) -> None:
    client = twin.answering(ok({"name": "n"}))
    assert (await maybe(client.get("/x", cast_to=httpx.Response))).json() == {"name": "n"}
    assert await maybe(client.get("/x", cast_to=str)) == '{"name":"n"}'
    assert await maybe(client.get("/x", cast_to=dict)) == {"name": "n"}
    assert await maybe(client.get("/x", cast_to=type(None))) is None
    thing = await maybe(client.get("/x", cast_to=Thing))
    assert isinstance(thing, Thing)
    assert thing.name == "n"


async def test_credentials_stay_with_the_clients_origin(twin: Twin) -> None:
    client = twin.answering(ok({}), auth_token="token", api_key="key", base_url="https://api.test/")
    await maybe(client.get("https://api.test/own", cast_to=object))
    await maybe(client.get("https://evil.test/theirs", cast_to=object))
    await maybe(client.get("http://api.test/plain", cast_to=object))
    await maybe(
        client.get("https://evil.test/x", cast_to=object, options={"headers": {"X-Api-Key": "theirs"}})
    )
    own, theirs, plain, asked = (request.headers for request in twin.requests)
    assert (own["x-api-key"], own["authorization"]) == ("key", "Bearer token")
    for headers in (theirs, plain):
        assert "x-api-key" not in headers
        assert "authorization" not in headers
    assert theirs["host"] == "evil.test"
    assert asked["x-api-key"] == "theirs"
    assert "authorization" not in asked


async def test_redirects_are_followed_without_taking_credentials_along(twin: Twin) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        where = {"/v1/messages": "/moved", "/moved": "https://evil.test/end"}.get(request.url.path)
        return ok() if where is None else httpx.Response(307, headers={"location": where})

    client = twin.client(http_client=twin.http_client(answer))
    response = await maybe(client.messages.with_raw_response.create(**CREATE))
    assert [str(request.url.path) for request in twin.requests] == ["/v1/messages", "/moved", "/end"]
    assert [request.headers.get("x-api-key") for request in twin.requests] == ["test-key", "test-key", None]
    assert [earlier.status_code for earlier in response.http_response.history] == [307, 307]
    assert all(json.loads(request.content) == CREATE for request in twin.requests)


async def test_timeouts_of_call_client_and_http_client(twin: Twin) -> None:
    client = twin.answering(ok())
    calls = [
        client.messages.create(**CREATE),
        client.messages.create(**CREATE, timeout=7),
        client.messages.create(**CREATE, timeout=None),
        client.copy(timeout=httpx.Timeout(9, connect=1)).messages.create(**CREATE),
        twin.client(http_client=twin.http_client(lambda request: ok(), timeout=3)).messages.create(**CREATE),
    ]
    for call in calls:
        await maybe(call)
    sent = [request.extensions["timeout"] for request in twin.requests]
    assert [timeout["read"] for timeout in sent] == [600, 7, None, 9, 3]
    assert [timeout["connect"] for timeout in sent] == [5.0, 7, None, 1, 3]
    assert [request.headers.get("x-stainless-read-timeout") for request in twin.requests] == [
        "600",
        "7",
        None,
        "9",
        "3",
    ]


async def test_long_requests_have_to_be_streamed(twin: Twin) -> None:
    client = twin.answering(ok())
    long = {**CREATE, "max_tokens": 100_000}
    for refused in (client, client.copy(timeout=httpx.Timeout(600, connect=5.0))):
        with pytest.raises(ValueError, match="Streaming is required"):
            await maybe(refused.messages.create(**long))
    with pytest.raises(ValueError, match="Streaming is required"):
        await maybe(
            client.messages.create(**{**CREATE, "model": "claude-opus-4-1@20250805", "max_tokens": 8193})
        )
    assert twin.requests == []
    await maybe(client.messages.create(**long, timeout=900))
    await maybe(client.copy(timeout=900).messages.create(**long))
    await maybe(client.copy(timeout=None).messages.create(**long))
    stream = await maybe(client.messages.create(**long, stream=True))
    await maybe(stream.close())
    assert len(twin.requests) == 4


async def test_the_idempotency_key_is_one_for_all_attempts(twin: Twin, sleeps: Any) -> None:
    client = twin.answering(httpx.Response(500), ok({}))
    await maybe(client.post("/x", cast_to=object))
    assert "idempotency-key" not in twin.requests[0].headers
    twin.requests.clear()
    client = twin.answering(httpx.Response(500), ok({}))
    client._idempotency_header = "Idempotency-Key"
    await maybe(client.post("/x", cast_to=object))
    await maybe(client.post("/x", cast_to=object, options={"idempotency_key": "mine"}))
    first, again, mine = (request.headers["idempotency-key"] for request in twin.requests)
    assert first == again != mine == "mine"


async def test_headers_may_be_bytes(twin: Twin) -> None:
    default: Any = {b"X-One": b"1", "X-Two": b"2", b"X-Api-Key": "other"}
    extra: Any = {b"x-one": "call"}
    client = twin.answering(ok(), default_headers=default)
    await maybe(client.with_options(set_default_headers=default).messages.create(**CREATE))
    await maybe(client.messages.create(**CREATE, extra_headers=extra))
    first, second = (request.headers for request in twin.requests)
    assert (first["x-one"], first["x-two"], first.get_list("x-api-key")) == ("1", "2", ["other"])
    assert second.get_list("x-one") == ["call"]
    only: Any = {b"Authorization": b"Bearer mine"}
    await maybe(twin.answering(ok(), api_key=None, default_headers=only).messages.create(**CREATE))
    assert twin.requests[-1].headers["authorization"] == "Bearer mine"
