"""Text and numbers that are read as timestamps, and those that stay what they are."""

from datetime import datetime
from typing import Any

import pytest

from anthropic._core.models import decode


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-08-20T18:37:24Z", "2024-08-20T18:37:24+00:00"),
        ("2024-08-20T18:37:24.123456Z", "2024-08-20T18:37:24.123456+00:00"),
        ("2024-08-20T18:37:24.1Z", "2024-08-20T18:37:24.100000+00:00"),
        ("2024-08-20T18:37:24.123456789Z", "2024-08-20T18:37:24.123456+00:00"),
        ("2024-08-20T18:37:24+0200", "2024-08-20T18:37:24+02:00"),
        ("2024-08-20 18:37:24-07:00", "2024-08-20T18:37:24-07:00"),
        ("2024-08-20T18:37Z", "2024-08-20T18:37:00+00:00"),
        ("2024-08-20T18:37:24", "2024-08-20T18:37:24"),
        ("1724178999", "2024-08-20T18:36:39+00:00"),
        (1724178999, "2024-08-20T18:36:39+00:00"),
        (1724178999000, "2024-08-20T18:36:39+00:00"),
        (1.5, "1970-01-01T00:00:01.500000+00:00"),
    ],
)
def test_read(value: Any, expected: str) -> None:
    read = decode(datetime, value)
    assert isinstance(read, datetime)
    assert read.isoformat() == expected


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "2024-08-20",
        "2024-13-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "2024-08-20T24:00:00Z",
        "2024-08-20T24:00:00.000000Z",
        "2024-08-20T18:37:60Z",
        "2024-08-20T18:37:24.123+01Z",
        "2024-08-20T18:37:24,123456Z",
        " 2024-08-20T18:37:24Z",
        "20240820T183724Z",
        "2024-W34-2",
        "9" * 400,
        10**400,
        float("nan"),
        float("inf"),
        True,
        None,
    ],
)
def test_kept(value: Any) -> None:
    assert decode(datetime, value) is value
