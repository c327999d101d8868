"""`.with_raw_response` and `.with_streaming_response`: what a response says, and what its body is parsed
to."""

from __future__ import annotations

import inspect
import json
import pickle
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

import httpx
import pydantic
import pytest

import anthropic
from anthropic._legacy_response import LegacyAPIResponse
from anthropic._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
    BinaryAPIResponse,
    StreamAlreadyConsumed,
    StreamedBinaryAPIResponse,
    async_to_raw_response_wrapper,
    to_raw_response_wrapper,
)
from anthropic._streaming import AsyncStream, Stream
from anthropic.types import Message
from tests.calls import MESSAGE, Calls, kind_of
from tests.twins import collect, entered, maybe

pytestmark = pytest.mark.anyio

BODY = b'{"id": "m1", "type": "message", "content": [], "new": {"a": 1}}'


class Mine(anthropic.BaseModel):
    id: str


class TheirOwn(pydantic.BaseModel):
    id: str


async def raw(
    calls: Calls, body: bytes = BODY, content_type: str = "application/json", **delivery: Any
) -> Any:
    calls.fake.respond("POST", "/v1/messages", content=body, content_type=content_type, **delivery)
    return await maybe(calls.client.messages.with_raw_response.create(**MESSAGE))


async def test_what_a_raw_response_says(calls: Calls) -> None:
    response = await raw(calls, headers={"anthropic-workspace-id": "w1"})
    assert kind_of(response) is LegacyAPIResponse
    assert (response.status_code, response.method, response.http_version) == (200, "POST", "HTTP/1.1")
    assert str(response.url) == f"{calls.fake.base_url}/v1/messages"
    assert response.headers["content-type"] == "application/json"
    assert response.content == BODY
    assert response.text == BODY.decode()
    assert response.is_closed
    assert response.elapsed.total_seconds() > 0
    assert response.retries_taken == 0
    assert response.request_id == calls.fake.last_request.request_id
    assert response.workspace_id == "w1"
    assert response.http_request is response.http_response.request
    assert repr(response).startswith("<APIResponse [200 OK] type=")
    assert calls.fake.last_request.headers["x-stainless-raw-response"] == "true"


async def test_parse_gives_what_the_method_gives(calls: Calls) -> None:
    response = await raw(calls)
    message = response.parse()
    assert kind_of(message) is Message
    assert message is response.parse()
    assert message._request_id == response.request_id
    assert message == await maybe(calls.client.messages.create(**MESSAGE))


async def test_parse_to_other_types(calls: Calls) -> None:
    response = await raw(calls)
    data = json.loads(BODY)
    assert response.parse(to=Mine).id == "m1"
    assert response.parse(to=Mine) is response.parse(to=Mine)
    assert response.parse(to=Mine)._request_id == response.request_id
    assert response.parse(to=str) == BODY.decode()
    assert response.parse(to=bytes) == BODY
    assert response.parse(to=object) == data
    assert response.parse(to=dict) == data
    assert response.parse(to=Dict[str, object]) == data
    assert type(response.parse(to=Optional[Mine])) is Mine
    assert type(response.parse(to=Union[Mine, str])) is Mine
    assert response.parse(to=type(None)) is None
    assert response.parse(to=httpx.Response) is response.http_response


@pytest.mark.parametrize(
    ("body", "to", "expected"),
    [
        (b"12", int, 12),
        (b"1.5", float, 1.5),
        (b"true", bool, True),
        (b"Yes", bool, False),
        (b"[1]", List[int], [1]),
    ],
)
async def test_parse_to_values(calls: Calls, body: bytes, to: Any, expected: object) -> None:
    assert (await raw(calls, body)).parse(to=to) == expected


async def test_parse_to_what_cannot_be(calls: Calls) -> None:
    response = await raw(calls)
    with pytest.raises(TypeError, match="subclass our base model"):
        response.parse(to=TheirOwn)
    with pytest.raises(RuntimeError, match="Unsupported type"):
        response.parse(to=complex)
    with pytest.raises(RuntimeError, match="Unsupported type"):
        response.parse(to=Stream[Message])
    with pytest.raises(ValueError, match="invalid literal"):
        response.parse(to=int)


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("application/json", b"[1]", [1]),
        ("application/json", b"null", None),
        ("application/json", b'"x"', "x"),
        ("application/json", b'\xef\xbb\xbf"bom"', "bom"),
        ("application/json", '"é"'.encode("utf-16"), "é"),
    ],
)
async def test_bodies_that_are_no_message_come_as_they_are(
    calls: Calls, content_type: str, body: bytes, expected: object
) -> None:
    assert (await raw(calls, body, content_type)).parse() == expected


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html", b"<html><title>Sign in</title>" + b"x" * 1000),
        ("text/plain", b"upstream is down"),
        ("text/plain", b"\xff"),
        ("text/plain", b"404"),
        ("text/plain", b""),
        ("application/octet-stream", b"[1]"),
    ],
)
async def test_a_page_where_a_message_is_due_is_a_typed_error(
    calls: Calls, content_type: str, body: bytes, strict: bool
) -> None:
    calls.client._strict_response_validation = strict
    calls.fake.respond(
        "POST", "/v1/messages", content=body, content_type=content_type, headers={"set-cookie": "s3cret"}
    )
    calls.fake.respond("GET", "/v1/models", content=body, content_type=content_type)
    response = await maybe(calls.client.messages.with_raw_response.create(**MESSAGE))
    requests: List[Any] = [
        lambda: response.parse(),
        lambda: response.parse(to=Optional[Message]),
        lambda: response.parse(to=Union[Message, anthropic.types.TextBlock]),
        lambda: calls.client.messages.create(**MESSAGE),
        lambda: calls.client.beta.messages.create(**MESSAGE),
        lambda: collect(calls.client.models.list()),
    ]
    for request in requests:
        with pytest.raises(anthropic.APIResponseValidationError, match=content_type) as caught:
            await maybe(request())
        assert repr(body.decode(errors="replace")[:100])[1:-1] in str(caught.value)
        assert caught.value.body == body.decode(errors="replace")
        assert caught.value.status_code == 200
        assert len(str(caught.value)) < 600
        assert "s3cret" not in str(caught.value)
    assert response.parse(to=str) == body.decode(errors="replace")
    assert response.parse(to=bytes) == body


async def test_text_stays_text_where_no_model_is_due(calls: Calls) -> None:
    response = await raw(calls, b"hello", "text/plain")
    for kind in (str, object, Dict[str, object], List[Message], Union[Message, str]):
        assert response.parse(to=kind) == "hello"


async def test_an_answer_without_content(calls: Calls) -> None:
    calls.fake.respond("POST", "/v1/messages", status=204, content=b"")
    assert await maybe(calls.client.messages.create(**MESSAGE)) == ""


@pytest.mark.parametrize(
    "content_type", ["application/vnd.api+json", "application/json; charset=utf-8", "text/plain"]
)
async def test_json_is_recognised(calls: Calls, content_type: str) -> None:
    assert (await raw(calls, BODY, content_type)).parse().id == "m1"


@pytest.mark.parametrize("body", [b"{bad", b"", b'{"a": "\xff"}', b"[" * 100_000])
async def test_malformed_json_is_a_typed_error(calls: Calls, body: bytes) -> None:
    response = await raw(calls, body)
    with pytest.raises(anthropic.APIResponseValidationError) as caught:
        response.parse()
    error: Any = caught.value
    assert issubclass(kind_of(error), json.JSONDecodeError)
    assert error.status_code == 200
    assert error.response is response.http_response
    assert len(str(error)) < 600
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


async def test_strict_validation(calls: Calls) -> None:
    calls.client._strict_response_validation = True
    with pytest.raises(anthropic.APIResponseValidationError, match="invalid for expected schema"):
        (await raw(calls)).parse()
    with pytest.raises(anthropic.APIResponseValidationError, match="but received `text/plain`") as caught:
        (await raw(calls, b"hello", "text/plain")).parse()
    assert caught.value.body == "hello"


async def test_streaming_response(calls: Calls) -> None:
    calls.fake.respond("POST", "/v1/messages", content=BODY, content_type="application/json")

    async with entered(calls.client.messages.with_streaming_response.create(**MESSAGE)) as response:
        assert kind_of(response) is (AsyncAPIResponse if calls.is_async else APIResponse)
        assert not response.is_closed
        assert (await maybe(response.parse())).id == "m1"
        assert await maybe(response.read()) == BODY
        assert await maybe(response.text()) == BODY.decode()
        assert await maybe(response.json()) == json.loads(BODY)
        assert b"".join(await collect(response.iter_bytes(7))) == BODY
        assert (await collect(response.iter_bytes(7)))[0] == BODY[:7]
        assert "".join(await collect(response.iter_text())) == BODY.decode()
        assert await collect(response.iter_lines()) == [BODY.decode()]
    assert calls.fake.last_request.headers["x-stainless-raw-response"] == "stream"


async def test_leaving_closes_the_response(calls: Calls) -> None:
    async with entered(calls.client.messages.with_streaming_response.create(**MESSAGE)) as response:
        assert not response.is_closed
    assert response.is_closed


async def test_a_streamed_body_can_be_read_once(calls: Calls) -> None:
    async with entered(calls.client.messages.with_streaming_response.create(**MESSAGE)) as response:
        await collect(response.iter_bytes())
        for again in (response.read, response.parse, response.text, response.json):
            with pytest.raises(StreamAlreadyConsumed):
                await maybe(again())


async def test_events_of_raw_and_streaming_responses(calls: Calls) -> None:
    kind = AsyncStream if calls.is_async else Stream
    response = await maybe(calls.client.messages.with_raw_response.create(**MESSAGE, stream=True))
    stream = response.parse()
    assert kind_of(stream) is kind
    assert stream is response.parse()
    assert (await collect(stream))[-1].type == "message_stop"

    opened = calls.client.messages.with_streaming_response.create(**MESSAGE, stream=True)
    async with entered(opened) as response:
        stream = await maybe(response.parse())
        assert kind_of(stream) is kind
        assert (await collect(stream))[-1].type == "message_stop"


async def test_a_stream_without_a_class_for_it(calls: Calls) -> None:
    calls.client._default_stream_cls = None
    with pytest.raises(TypeError, match="stream_cls"):
        await maybe(
            calls.client.post("/v1/messages", cast_to=Message, body={**MESSAGE, "stream": True}, stream=True)
        )


async def test_lists_and_files(calls: Calls, tmp_path: Path) -> None:
    calls.fake.add_file("a.txt", b"content", id="file_1")
    pages = await maybe(calls.client.files.with_raw_response.list())
    assert kind_of(pages) is LegacyAPIResponse
    assert [item.id for item in await collect(pages.parse())] == ["file_1"]

    whole = AsyncBinaryAPIResponse if calls.is_async else BinaryAPIResponse
    for download in (calls.client.files.download, calls.client.files.with_raw_response.download):
        response = await maybe(download("file_1"))
        assert kind_of(response) is whole
        assert await maybe(response.read()) == b"content"
        assert await maybe(response.parse()) == b"content"
        await maybe(response.write_to_file(tmp_path / "whole"))
        assert (tmp_path / "whole").read_bytes() == b"content"

    async with entered(calls.client.files.with_streaming_response.download("file_1")) as response:
        assert kind_of(response) is (
            AsyncStreamedBinaryAPIResponse if calls.is_async else StreamedBinaryAPIResponse
        )
        assert not response.is_closed
        await maybe(response.stream_to_file(tmp_path / "streamed", chunk_size=3))
        assert (tmp_path / "streamed").read_bytes() == b"content"
    assert "____stainless_override_cast_to" not in calls.fake.last_request.headers


async def test_users_headers_stay(calls: Calls) -> None:
    extra = {"X-Mine": "1"}
    await maybe(calls.client.messages.with_raw_response.create(**MESSAGE, extra_headers=extra))
    assert calls.fake.last_request.headers["x-mine"] == "1"
    assert extra == {"X-Mine": "1"}


def test_wrappers_look_like_what_they_wrap(calls: Calls) -> None:
    create = calls.client.messages.create
    wrapped = calls.client.messages.with_raw_response.create
    # Before Python 3.11 `signature` itself would unwrap the bound method, too.
    method = inspect.unwrap(wrapped, stop=inspect.ismethod)
    assert inspect.signature(method) == inspect.signature(create)
    assert wrapped.__name__ == "create"
    assert inspect.iscoroutinefunction(wrapped) is calls.is_async


async def test_wrapping_a_method_by_hand(calls: Calls) -> None:
    wrap = async_to_raw_response_wrapper if calls.is_async else to_raw_response_wrapper
    response = await maybe(wrap(calls.client.messages.create)(**MESSAGE))
    assert kind_of(response) is (AsyncAPIResponse if calls.is_async else APIResponse)
    assert (await maybe(response.parse())).type == "message"


async def test_a_method_that_fails_raises(calls: Calls) -> None:
    calls.fake.reply_error(529, times=2)
    with pytest.raises(anthropic.OverloadedError):
        await maybe(calls.client.messages.with_raw_response.create(**MESSAGE))
    with pytest.raises(anthropic.OverloadedError):
        async with entered(calls.client.messages.with_streaming_response.create(**MESSAGE)):
            pass
