"""Paging: the request for the next page, and when there is none."""

from __future__ import annotations

import copy
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

import httpx
import pytest

from anthropic._core.errors import AnthropicError
from anthropic._core.models import BaseModel, decode
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.response.paging import BasePage, PageHistory, PageInfo
from anthropic._sync.page import (
    SyncBidirectionalPageCursor,
    SyncPage,
    SyncPageCursor,
    SyncReportPageCursor,
    SyncTokenPage,
)


class Item(BaseModel):
    id: str


def page_of(page_type: Any, data: Dict[str, Any], **params: object) -> Any:
    page = decode(page_type[Item], data)
    options = FinalRequestOptions(method="get", url="/v1/items", params=params, headers={"H": "v"})
    page._set_private_attributes(client=object(), model=Item, options=options)
    return page


def next_params(page: Any) -> Optional[Any]:
    info = page.next_page_info()
    return None if info is None else info.params


def test_items_are_models() -> None:
    page = page_of(SyncPage, {"data": [{"id": "a"}, {"id": "b"}], "has_more": False})
    assert [type(item) for item in page.data] == [Item, Item]
    assert isinstance(page, SyncPage)


@pytest.mark.parametrize(
    ("data", "params", "expected"),
    [
        ({"data": [{"id": "a"}], "has_more": True, "first_id": "a", "last_id": "z"}, {}, {"after_id": "z"}),
        (
            {"data": [{"id": "a"}], "has_more": True, "first_id": "a", "last_id": "z"},
            {"before_id": "q"},
            {"before_id": "a"},
        ),
        ({"data": [{"id": "a"}], "last_id": "z"}, {}, {"after_id": "z"}),
        ({"data": [{"id": "a"}], "has_more": True}, {}, None),
        ({"data": [{"id": "a"}], "has_more": True, "last_id": None}, {}, None),
        ({"data": [{"id": "a"}], "has_more": False, "last_id": "z"}, {}, None),
        ({"data": [], "has_more": True, "last_id": "z"}, {}, {"after_id": "z"}),
        ({"data": [], "has_more": True, "first_id": "a"}, {"before_id": "q"}, {"before_id": "a"}),
        ({"data": [], "has_more": True, "last_id": None}, {}, None),
        ({"data": [], "has_more": False, "last_id": "z"}, {}, None),
        ({"data": [], "last_id": "z"}, {}, None),
        ({"data": None, "has_more": True, "last_id": "z"}, {}, {"after_id": "z"}),
        ({}, {}, None),
    ],
)
def test_pages_by_id(data: Dict[str, Any], params: Dict[str, object], expected: Optional[Any]) -> None:
    page = page_of(SyncPage, data, **params)
    assert page.has_next_page() is (expected is not None)
    if expected is not None:
        assert next_params(page) == expected


@pytest.mark.parametrize(
    ("token", "expected"), [("t2", {"page": "t2"}), (None, None), ("", None)], ids=["token", "null", "empty"]
)
def test_pages_by_cursor(token: Optional[str], expected: Optional[Any]) -> None:
    page = page_of(SyncPageCursor, {"data": [{"id": "a"}], "next_page": token})
    assert page.has_next_page() is (expected is not None)
    assert next_params(page) == expected


@pytest.mark.parametrize(
    ("page_type", "data", "expected"),
    [
        (SyncPageCursor, {"data": [], "next_page": "t2"}, {"page": "t2"}),
        (SyncPageCursor, {"data": []}, None),
        (SyncBidirectionalPageCursor, {"data": [], "next_page": "t2"}, {"page": "t2"}),
        (SyncReportPageCursor, {"data": [], "next_page": "t2"}, {"page": "t2"}),
        (SyncTokenPage, {"data": [], "has_more": True, "next_page": "t2"}, {"page_token": "t2"}),
        (SyncTokenPage, {"data": [], "next_page": "t2"}, {"page_token": "t2"}),
        (SyncTokenPage, {"data": [], "has_more": False, "next_page": "t2"}, None),
        (SyncTokenPage, {"data": [], "has_more": True}, None),
    ],
)
def test_a_page_without_items_may_name_another(
    page_type: Any, data: Dict[str, Any], expected: Optional[Any]
) -> None:
    page = page_of(page_type, data)
    assert page.has_next_page() is (expected is not None)
    if expected is not None:
        assert next_params(page) == expected


def test_the_next_request_is_this_one_with_another_cursor() -> None:
    page = page_of(SyncPage, {"data": [{"id": "a"}], "has_more": True, "last_id": "a"}, limit=1, z="q")
    options = page._next_options()
    assert options.params == {"limit": 1, "z": "q", "after_id": "a"}
    assert (options.method, options.url, options.headers) == ("get", "/v1/items", {"H": "v"})
    assert page._options.params == {"limit": 1, "z": "q"}


def test_the_next_page_may_be_named_by_url_or_body() -> None:
    page = page_of(SyncPage, {}, limit=3)
    by_url = page._info_to_options(PageInfo(url=httpx.URL("https://api.test/next?cursor=c%2B")))
    assert (by_url.url, by_url.params) == ("https://api.test/next", {"limit": 3, "cursor": "c+"})
    page._options.json_data = {"a": 1}
    assert page._info_to_options(PageInfo(json={"b": 2})).json_data == {"a": 1, "b": 2}
    with pytest.raises(ValueError, match="says nothing"):
        page._info_to_options(PageInfo())


def test_asking_for_a_page_after_the_last() -> None:
    page = page_of(SyncPageCursor, {"data": [{"id": "a"}]})
    with pytest.raises(RuntimeError, match="has_next_page"):
        page.get_next_page()


def test_a_server_that_goes_in_circles() -> None:
    trail = PageHistory()
    pages = [
        page_of(SyncPageCursor, {"data": [{"id": "a"}], "next_page": token}) for token in ("b", "c", "b")
    ]
    assert trail.should_continue(pages[0])
    assert trail.should_continue(pages[1])
    with pytest.raises(AnthropicError, match="'b'"):
        trail.should_continue(pages[2])


def test_what_a_page_remembers_is_no_data() -> None:
    data = {"data": [{"id": "a"}], "next_page": "t", "new": 1}
    page = page_of(SyncPageCursor, data)
    assert page.to_dict() == data
    assert page.model_dump() == data
    assert page.model_fields_set == {"data", "next_page"}
    assert page.model_extra == {"new": 1}
    assert "client" not in repr(page)
    assert page == page_of(SyncPageCursor, data)
    twin = copy.copy(page)
    assert twin == page
    assert twin._next_options().params == {"page": "t"}


def test_page_info_shows_what_it_holds() -> None:
    assert repr(PageInfo(params={"a": 1})) == "PageInfo(params={'a': 1})"
    assert repr(PageInfo(url=httpx.URL("http://x/y?a=1"))) == "PageInfo(url=http://x/y?a=1)"
    assert repr(PageInfo(json={"a": 1})) == "PageInfo(json={'a': 1})"


def test_a_page_of_ones_own() -> None:
    class MyPage(BasePage[Item]):
        things: List[Item]
        more: Optional[str] = None

        def _get_page_items(self) -> List[Item]:
            return self.things

        def next_page_info(self) -> Optional[PageInfo]:
            return PageInfo(params={"start": self.more}) if self.more else None

    page = MyPage(things=[Item(id="a")], more="m")
    assert page.has_next_page()
    assert MyPage(things=[], more="m").has_next_page()
    assert not MyPage(things=[Item(id="a")]).has_next_page()


def test_reports_say_how_fresh_they_are_and_whether_they_go_on() -> None:
    data = {"data": [], "next_page": "t2", "data_refreshed_at": "2026-11-30T12:00:00Z"}
    page = page_of(SyncReportPageCursor, data)
    assert page.data_refreshed_at == datetime(2026, 11, 30, 12, tzinfo=timezone.utc)
    assert page.has_next_page()
    assert page_of(SyncReportPageCursor, {**data, "has_more": True}).has_next_page()
    assert not page_of(SyncReportPageCursor, {**data, "has_more": False}).has_next_page()
    assert not page_of(SyncReportPageCursor, {"data": [], "has_more": True}).has_next_page()
