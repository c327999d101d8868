"""Path parameters, which stay in their segment."""

from __future__ import annotations

import random
from urllib.parse import unquote

import pytest

from anthropic import not_given, omit
from anthropic._core.request.paths import build_path


@pytest.mark.parametrize("value", ["", None, omit, not_given])
def test_an_empty_value_is_refused_by_name(value: object) -> None:
    with pytest.raises(ValueError, match="`file_id`"):
        build_path("/v1/files/{file_id}", file_id=value)


@pytest.mark.parametrize("value", [".", ".."])
def test_dots_that_would_leave_the_segment_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="segment"):
        build_path("/v1/files/{file_id}/content", file_id=value)


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("../../x", "..%2F..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
        ("a b\n", "a%20b%0A"),
        ("a\\b", "a%5Cb"),
        ("a:b@c", "a:b@c"),
        (5, "5"),
    ],
)
def test_values_are_encoded(value: object, segment: str) -> None:
    assert build_path("/v1/files/{file_id}/content", file_id=value) == f"/v1/files/{segment}/content"


def test_no_value_leaves_its_segment() -> None:
    chance = random.Random(1)
    alphabet = "ab/.?#%\\&;:@ é\x00"
    for _ in range(5000):
        value = "".join(chance.choice(alphabet) for _ in range(chance.randint(1, 8)))
        if value in (".", ".."):
            continue
        path = build_path("/v1/{a}/x/{b}", a=value, b="end")
        first, version, segment, x, end = path.split("/")
        assert (first, version, x, end) == ("", "v1", "x", "end")
        assert unquote(segment) == value
