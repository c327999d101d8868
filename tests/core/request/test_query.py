"""Query strings as the API reads them."""

from __future__ import annotations

from datetime import date, datetime, timezone
from enum import Enum
from typing import Any

import pytest

from anthropic._core.request.query import Querystring
from anthropic._core.sentinels import not_given, omit


class Order(Enum):
    ASC = "asc"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1, [("q", "1")]),
        (1.5, [("q", "1.5")]),
        (True, [("q", "true")]),
        (False, [("q", "false")]),
        (None, []),
        (omit, []),
        (not_given, []),
        ("", []),
        ([], []),
        ("a b", [("q", "a b")]),
        ([1, None, 2], [("q[]", "1"), ("q[]", "2")]),
        ((1, 2), [("q[]", "1"), ("q[]", "2")]),
        ({"gte": 1, "lt": [2]}, [("q[gte]", "1"), ("q[lt][]", "2")]),
        ([{"a": 1}], [("q[][a]", "1")]),
        ([[1]], [("q[][]", "1")]),
        (Order.ASC, [("q", "asc")]),
        (date(2026, 1, 2), [("q", "2026-01-02")]),
        (datetime(2026, 1, 2, 3, tzinfo=timezone.utc), [("q", "2026-01-02T03:00:00+00:00")]),
    ],
)
def test_values_in_brackets(value: Any, expected: Any) -> None:
    assert Querystring(array_format="brackets").stringify_items({"q": value}) == expected


@pytest.mark.parametrize(
    ("arrays", "expected"),
    [("comma", "a=1%2C2"), ("repeat", "a=1&a=2"), ("indices", "a%5B0%5D=1&a%5B1%5D=2")],
)
def test_other_ways_to_write_a_list(arrays: Any, expected: str) -> None:
    assert Querystring(array_format=arrays).stringify({"a": [1, 2]}) == expected


def test_mappings_with_dots() -> None:
    query = Querystring(nested_format="dots")
    assert query.stringify({"a": {"b": {"c": 1}}}) == "a.b.c=1"
    assert query.stringify({"a": {"b": 1}}, nested_format="brackets") == "a%5Bb%5D=1"


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(NotImplementedError):
        Querystring(array_format="tables").stringify({})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_parsing() -> None:
    assert Querystring().parse("a=1&a=2&b=3") == {"a": ["1", "2"], "b": ["3"]}
