"""Lists in pages, in the two ways of the API: by the ids before and after, and by an opaque `page` token."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from ._forms import is_beta, render
from ._request import RecordedRequest
from ._validation import RequestRejected

Item = Dict[str, Any]

_DEFAULT_LIMIT = 20
_LARGEST_LIMIT = 1000
_TOKEN = "page_"


def page_by_id(request: RecordedRequest, items: Sequence[Item]) -> Dict[str, Any]:
    """Return a page of `items` after `after_id`, or ending before `before_id`."""
    query, limit = request.query, _limit(request)
    after, before = query.get("after_id"), query.get("before_id")
    if after and before:
        raise RequestRejected(400, "only one of before_id and after_id may be given")
    if before:
        end = _position(items, before, "before_id")
        has_more = end > limit
        items = items[max(0, end - limit) : end]
    else:
        start = _position(items, after, "after_id") + 1 if after else 0
        has_more = start + limit < len(items)
        items = items[start : start + limit]
    return {
        "data": [render(request, item) for item in items],
        "has_more": has_more,
        "first_id": items[0]["id"] if items else None,
        "last_id": items[-1]["id"] if items else None,
    }


def page_by_token(request: RecordedRequest, items: Sequence[Item]) -> Dict[str, Any]:
    """Return a page of `items` from where the token `page` says."""
    limit, token = _limit(request), request.query.get("page")
    start = 0
    if token:
        if not token.startswith(_TOKEN):
            raise RequestRejected(400, "page: Invalid page token")
        start = _position(items, token[len(_TOKEN) :], "page") + 1
    has_more = start + limit < len(items)
    items = items[start : start + limit]
    page = {
        "data": [render(request, item) for item in items],
        "next_page": _TOKEN + items[-1]["id"] if has_more else None,
    }
    return {**page, "has_more": has_more} if is_beta(request) else page


def _limit(request: RecordedRequest) -> int:
    value = request.query.get("limit", str(_DEFAULT_LIMIT))
    if not value.isdecimal() or not 1 <= int(value) <= _LARGEST_LIMIT:
        raise RequestRejected(400, f"limit: Input should be between 1 and {_LARGEST_LIMIT}")
    return int(value)


def _position(items: Sequence[Item], id: str, parameter: str) -> int:
    ids: List[str] = [item["id"] for item in items]
    if id not in ids:
        raise RequestRejected(400, f"{parameter}: Invalid cursor")
    return ids.index(id)
