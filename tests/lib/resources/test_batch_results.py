"""Batch results over real sockets: one at a time, and credentials for nobody but the API."""

from __future__ import annotations

import json
import tracemalloc
from operator import attrgetter
from typing import Any, Dict, List, Optional, Union

import pytest

import anthropic
from anthropic._decoders.jsonl import AsyncJSONLDecoder, JSONLDecoder
from anthropic._legacy_response import LegacyAPIResponse
from anthropic.testing import FakeAnthropic
from anthropic.types.messages import MessageBatchIndividualResponse
from tests.calls import Calls, kind_of
from tests.scripted_server import ScriptedServer, head
from tests.twins import collect, entered, maybe, next_of
from tests.unread_bodies import leaves_bodies_unread

pytestmark = pytest.mark.anyio

SECRETS = ["secret-key", "secret-token", "secret-default", "secret-extra"]


def batch(calls: Calls, results_url: Optional[str], status: str = "ended") -> None:
    data = {"id": "b1", "type": "message_batch", "processing_status": status, "results_url": results_url}
    calls.fake.respond("GET", "/v1/messages/batches/{id}", json=data)


async def results(calls: Calls, **keywords: Any) -> Any:
    return await maybe(calls.client.messages.batches.results("b1", **keywords))


@pytest.mark.parametrize("part", ["messages", "beta.messages"])
async def test_the_workspace_of_a_batch_is_named_in_both_requests(calls: Calls, part: str) -> None:
    made = calls.fake.add_batch({"first": "Hello."})
    batches = attrgetter(f"{part}.batches")(calls.client)
    await collect(await maybe(batches.results(made["id"], workspace_id="w1")))
    await collect(await maybe(batches.results(made["id"])))
    sent = [request.headers.get("anthropic-workspace-id") for request in calls.fake.requests]
    assert sent == ["w1", "w1", None, None]


async def test_results_of_a_batch(calls: Calls) -> None:
    made = calls.fake.add_batch({"first": "Hello.", "second": {"type": "expired"}})
    decoder = await maybe(
        calls.client.messages.batches.results(made["id"], extra_headers={"H": "v"}, extra_query={"q": "1"})
    )
    assert kind_of(decoder) is (AsyncJSONLDecoder if calls.is_async else JSONLDecoder)
    entries = await collect(decoder)
    assert {type(entry) for entry in entries} == {MessageBatchIndividualResponse}
    assert {entry.custom_id: entry.result.type for entry in entries} == {
        "first": "succeeded",
        "second": "expired",
    }
    assert decoder.http_response.is_closed
    retrieved, read = calls.fake.requests
    assert "h" not in retrieved.headers
    assert read.headers["h"] == "v"
    assert read.query == {"q": "1"}
    assert read.headers["accept"] == "application/binary"
    assert read.headers["x-api-key"] == "secret-key"


async def test_raw_and_streaming_results(calls: Calls) -> None:
    made = calls.fake.add_batch({"first": "Hello."})
    batches = calls.client.messages.batches
    response = await maybe(batches.with_raw_response.results(made["id"]))
    assert kind_of(response) is LegacyAPIResponse
    assert [entry.custom_id for entry in await collect(response.parse())] == ["first"]

    async with entered(batches.with_streaming_response.results(made["id"])) as response:
        assert [entry.custom_id for entry in await collect(await maybe(response.parse()))] == ["first"]


@pytest.mark.parametrize("url", [None, ""])
async def test_a_batch_without_results(calls: Calls, url: Optional[str]) -> None:
    batch(calls, url, "in_progress")
    with pytest.raises(anthropic.AnthropicError, match="in_progress"):
        await results(calls)


async def test_an_empty_id_is_refused(calls: Calls) -> None:
    with pytest.raises(ValueError, match="message_batch_id"):
        await maybe(calls.client.messages.batches.results(""))
    assert calls.fake.requests == []


@pytest.mark.parametrize(
    "url", ["/v1/messages/batches/b1/results", "{origin}/v1/messages/batches/b1/results"]
)
async def test_the_clients_own_origin_gets_the_credentials(calls: Calls, url: str) -> None:
    batch(calls, url.format(origin=calls.fake.base_url))
    calls.fake.respond("GET", "/v1/messages/batches/{id}/results", content=b'{"custom_id": "a"}\n')
    assert [entry.custom_id for entry in await collect(await results(calls))] == ["a"]
    assert calls.fake.last_request.headers["x-api-key"] == "secret-key"


async def test_no_other_host_gets_credentials(calls: Calls) -> None:
    with FakeAnthropic() as other:
        other.respond("GET", "/results", content=b'{"custom_id": "a"}\n')
        batch(calls, f"{other.base_url}/results?signature=s")
        calls.client = calls.client.with_options(
            auth_token="secret-token", default_headers={"X-Gateway": "secret-default"}
        )
        given = {"Authorization": "secret-extra", "x-Api-Key": "secret-extra", "X-Trace": "t"}
        assert [entry.custom_id for entry in await collect(await results(calls, extra_headers=given))] == [
            "a"
        ]
        (request,) = other.requests
    assert request.query == {"signature": "s"}
    reported = " ".join(f"{name}: {value}" for name, value in request.headers.items())
    assert not [secret for secret in SECRETS if secret in reported]
    assert request.headers["x-trace"] == "t"


async def test_lines_of_every_kind(calls: Calls) -> None:
    batch(calls, "/results")
    body = '{"custom_id": "é"}\r\n\n  \n{"custom_id": "no line ending"}'.encode()
    calls.fake.respond("GET", "/results", content=body, chunk_size=3)
    assert [entry.custom_id for entry in await collect(await results(calls))] == ["é", "no line ending"]


@leaves_bodies_unread
async def test_a_line_that_is_not_json(calls: Calls) -> None:
    batch(calls, "/results")
    calls.fake.respond("GET", "/results", content=b'{"custom_id": "a"}\n{"custom\n')
    decoder = await results(calls)
    with pytest.raises(anthropic.APIResponseValidationError) as caught:
        await collect(decoder)
    assert isinstance(caught.value, json.JSONDecodeError)
    assert decoder.http_response.is_closed


@leaves_bodies_unread
@pytest.mark.parametrize("line", [b"[1]", b"7", b"null"])
async def test_a_line_that_is_no_object(calls: Calls, line: bytes) -> None:
    batch(calls, "/results")
    calls.fake.respond("GET", "/results", content=b'{"custom_id": "a"}\n' + line + b"\n")
    with pytest.raises(anthropic.APIResponseValidationError, match="Expected line 2 to be an object"):
        await collect(await results(calls))


async def test_a_lost_connection(calls: Calls) -> None:
    lost: List[Union[bytes, float, str]] = [
        head("Content-Length: 999", content_type="application/x-jsonl"),
        b'{"custom_id": "a"}\n',
        0.05,
    ]
    answer: Dict[str, Any] = {"id": "b1", "processing_status": "ended", "results_url": "/results"}
    with ScriptedServer([head(content_type="application/json"), json.dumps(answer).encode()], lost) as server:
        calls.client.base_url = server.url
        decoder = await results(calls)
        entries: List[Any] = []
        with pytest.raises(anthropic.APIConnectionError, match="after 1 lines"):
            entries.extend(await collect(decoder))
        assert decoder.http_response.is_closed


async def test_closing_inside_a_line_is_the_end(calls: Calls) -> None:
    line = b'{"custom_id": "a"}\n'
    half: List[Union[bytes, float, str]] = [
        head("Content-Length: 999", content_type="application/x-jsonl"),
        line + line[:9],
        5.0,
    ]
    answer: Dict[str, Any] = {"id": "b1", "processing_status": "ended", "results_url": "/results"}
    with ScriptedServer([head(content_type="application/json"), json.dumps(answer).encode()], half) as server:
        calls.client.base_url = server.url
        decoder = await results(calls)
        assert (await next_of(decoder)).custom_id == "a"
        await maybe(decoder.close())
        assert await collect(decoder) == []


async def test_closing_and_leaving(calls: Calls) -> None:
    made = calls.fake.add_batch({"first": "Hello."})
    decoder = await maybe(calls.client.messages.batches.results(made["id"]))
    await maybe(decoder.close())
    assert decoder.http_response.is_closed
    assert await collect(decoder) == []
    decoder = await maybe(calls.client.messages.batches.results(made["id"]))
    async with entered(decoder):
        assert len(await collect(decoder)) == 1


def test_memory_is_constant() -> None:
    line = b'{"custom_id": "x", "result": {"type": "expired"}}\n'
    body = line * 80_000
    answer: Dict[str, Any] = {"id": "b1", "processing_status": "ended", "results_url": "/results"}
    with (
        ScriptedServer(
            [head(content_type="application/json"), json.dumps(answer).encode()],
            [head(content_type="application/x-jsonl"), body],
        ) as server,
        anthropic.Anthropic(base_url=server.url, api_key="k") as client,
    ):
        decoder = client.messages.batches.results("b1")
        next(decoder)
        tracemalloc.start()
        try:
            assert sum(1 for _ in decoder) == 79_999
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < len(body) / 5
