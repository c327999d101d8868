"""Lists over real sockets: page by page, item by item, in both directions."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest

import anthropic
from anthropic.pagination import AsyncPage, AsyncPageCursor, SyncPage, SyncPageCursor
from anthropic.types import FileMetadata
from anthropic.types.messages import MessageBatch
from tests.calls import Calls, kind_of
from tests.twins import collect, entered, maybe

pytestmark = pytest.mark.anyio


def serve(calls: Calls, path: str, *pages: Dict[str, Any]) -> None:
    """Answer with these pages, then with the last one for ever."""
    for page in pages[:-1]:
        calls.fake.respond("GET", path, json=page, times=1)
    calls.fake.respond("GET", path, json=pages[-1])


def by_id(*ids: str, more: bool) -> Dict[str, Any]:
    return {"data": [{"id": id} for id in ids], "has_more": more, "first_id": ids[0], "last_id": ids[-1]}


def queries(calls: Calls) -> List[Dict[str, str]]:
    return [request.query for request in calls.fake.requests]


async def test_items_of_all_pages(calls: Calls) -> None:
    serve(calls, "/v1/messages/batches", by_id("a", "b", more=True), by_id("c", more=False))
    batches = calls.client.messages.batches.list(limit=2, extra_query={"z": "1"}, extra_headers={"H": "v"})
    items = await collect(batches)
    assert [item.id for item in items] == ["a", "b", "c"]
    assert {type(item) for item in items} == {MessageBatch}
    assert queries(calls) == [{"limit": "2", "z": "1"}, {"limit": "2", "z": "1", "after_id": "b"}]
    assert all(request.headers["h"] == "v" for request in calls.fake.requests)


async def test_pages_without_items_on_the_way(calls: Calls) -> None:
    empty = {"data": [], "has_more": True, "first_id": "b", "last_id": "b"}
    serve(calls, "/v1/models", by_id("a", more=True), empty, by_id("c", more=False))
    serve(calls, "/v1/files", {"data": [], "next_page": "p2"}, {"data": [{"id": "b"}], "next_page": None})
    serve(calls, "/v1/agents", {"data": [], "next_page": "p2"}, {"data": [{"id": "b"}], "next_page": None})
    assert [item.id for item in await collect(calls.client.models.list())] == ["a", "c"]
    assert [item.id for item in await collect(calls.client.files.list())] == ["b"]
    assert [item.id for item in await collect(calls.client.beta.agents.list())] == ["b"]


async def test_page_by_page(calls: Calls) -> None:
    serve(
        calls,
        "/v1/files",
        {"data": [{"id": "a"}], "next_page": "p2"},
        {"data": [{"id": "b"}], "next_page": None},
    )
    first = await maybe(calls.client.files.list(limit=1))
    assert kind_of(first) is (AsyncPageCursor if calls.is_async else SyncPageCursor)
    assert first._request_id == calls.fake.last_request.request_id
    assert first.has_next_page()
    assert first.next_page_info().params == {"page": "p2"}
    second = await maybe(first.get_next_page())
    assert kind_of(second) is type(first)
    assert [type(item) for item in second.data] == [FileMetadata]
    assert not second.has_next_page()
    assert second.next_page_info() is None
    with pytest.raises(RuntimeError):
        await maybe(second.get_next_page())
    assert queries(calls)[1] == {"limit": "1", "page": "p2"}


async def test_iter_pages(calls: Calls) -> None:
    serve(calls, "/v1/models", by_id("a", more=True), by_id("b", more=True), by_id("c", more=False))
    first = await maybe(calls.client.models.list())
    assert kind_of(first) is (AsyncPage if calls.is_async else SyncPage)
    pages = await collect(first.iter_pages())
    assert pages[0] is first
    assert [page.first_id for page in pages] == ["a", "b", "c"]
    assert [query.get("after_id") for query in queries(calls)] == [None, "a", "b"]


@pytest.mark.parametrize("asked", ["with_raw_response", "with_streaming_response"])
async def test_pages_after_one_that_was_a_response(calls: Calls, asked: str) -> None:
    serve(calls, "/v1/models", by_id("a", more=True), by_id("b", more=False))
    models = getattr(calls.client.models, asked)
    if asked == "with_raw_response":
        page = (await maybe(models.list())).parse()
    else:
        async with entered(models.list()) as response:
            page = await maybe(response.parse())
    assert [item.id for item in await collect(page)] == ["a", "b"]
    assert "x-stainless-raw-response" not in calls.fake.last_request.headers


async def test_backwards(calls: Calls) -> None:
    serve(calls, "/v1/models", by_id("y", "z", more=True), by_id("x", more=False))
    assert [item.id for item in await collect(calls.client.models.list(before_id="zz"))] == ["y", "z", "x"]
    assert queries(calls) == [{"before_id": "zz"}, {"before_id": "y"}]


async def test_a_server_that_repeats_itself_is_noticed(calls: Calls) -> None:
    serve(calls, "/v1/models", by_id("a", more=True))
    serve(calls, "/v1/files", {"data": [], "next_page": "p2"})
    for items in (calls.client.models.list(), calls.client.files.list()):
        with pytest.raises(anthropic.AnthropicError, match="same next page twice"):
            await collect(items)
    assert len(calls.fake.requests) == 4


async def test_an_error_on_the_way(calls: Calls) -> None:
    calls.fake.respond("GET", "/v1/models", json=by_id("a", more=True), times=1)
    calls.fake.respond("GET", "/v1/models", json={"error": {}}, status=500)
    with pytest.raises(anthropic.InternalServerError):
        await collect(calls.client.models.list())


async def test_a_list_by_hand(calls: Calls) -> None:
    serve(calls, "/v1/things", by_id("a", more=True), by_id("b", more=False))
    page: Any = AsyncPage if calls.is_async else SyncPage
    things = calls.client.get_api_list("/v1/things", model=MessageBatch, page=page[MessageBatch])
    assert [(type(item), item.id) for item in await collect(things)] == [
        (MessageBatch, "a"),
        (MessageBatch, "b"),
    ]


async def test_a_list_that_is_not_one(calls: Calls) -> None:
    calls.fake.respond("GET", "/v1/models", json={"data": None, "has_more": True})
    assert await collect(calls.client.models.list()) == []
