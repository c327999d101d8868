"""The options of a request: what typed methods make of their arguments, and what tools do with them."""

from __future__ import annotations

import io

import pytest

from anthropic._core.request.content import is_replayable, json_bytes
from anthropic._core.request.json_merge import merged_json
from anthropic._core.request.options import FinalRequestOptions, build_options, make_request_options
from anthropic._core.sentinels import NOT_GIVEN, not_given, omit


def test_what_is_not_given_is_left_out() -> None:
    options = build_options(
        "post",
        "/x",
        operation="x.create",
        body={"a": 1, "b": omit, "c": not_given, "d": None},
        query={"q": omit, "r": 2},
        headers={"H": "1"},
        extra_query={"r": 3, "s": 4},
        extra_headers={"h": "2"},
        extra_body={"a": 5},
        timeout=7,
    )
    assert options.json_data == {"a": 1, "d": None}
    assert options.params == {"r": 3, "s": 4}
    assert options.headers == {"h": "2"}
    assert (options.timeout, options.operation) == (7, "x.create")
    assert merged_json(options) == {"a": 5, "d": None}


def test_without_a_body_there_is_none() -> None:
    options = build_options("get", "/x")
    assert (options.json_data, options.params, options.headers) == (None, {}, {})
    assert json_bytes(options) is None
    assert options.timeout is NOT_GIVEN


def test_a_body_is_encoded_once_for_all_copies_until_it_is_replaced() -> None:
    options = build_options("post", "/x", body={"a": 1})
    first = json_bytes(options.model_copy())
    assert first == b'{"a":1}'
    assert json_bytes(options.model_copy()) is first
    changed = options.model_copy(update={"json_data": {"a": 2}})
    assert json_bytes(changed) == b'{"a":2}'
    changed.extra_json = {"a": omit, "b": 3}
    assert json_bytes(changed) == b'{"b":3}'


def test_copies_and_comparison() -> None:
    options = FinalRequestOptions.construct(
        method="get", url="/x", json_data={"deep": [1]}, timeout=NOT_GIVEN
    )
    copied = options.model_copy(update={"url": "/y"})
    assert (copied.url, copied.json_data is options.json_data) == ("/y", True)
    assert copied != options
    assert options.model_copy() == options
    deep = options.model_copy(deep=True)
    assert deep == options
    assert deep.json_data is not options.json_data
    assert options.get_max_retries(4) == 4
    assert options.model_copy(update={"max_retries": 1}).get_max_retries(4) == 1


def test_header_values_are_not_shown() -> None:
    options = FinalRequestOptions(method="get", url="/x", headers={"X-Api-Key": "s3cret"})
    assert "s3cret" not in repr(options)
    assert "X-Api-Key" in repr(options)


def test_options_of_a_verb() -> None:
    assert make_request_options() == {}
    assert make_request_options(
        query={"a": 1}, extra_query={"b": 2}, extra_headers={"h": "1"}, extra_body={"c": 3}, timeout=None
    ) == {"params": {"a": 1, "b": 2}, "headers": {"h": "1"}, "extra_json": {"c": 3}, "timeout": None}


@pytest.mark.parametrize(
    ("content", "expected"),
    [(None, True), (b"x", True), ([b"x"], True), (io.BytesIO(b"x"), True), (iter([b"x"]), False)],
)
def test_which_bodies_can_be_sent_again(content: object, expected: bool) -> None:
    options = FinalRequestOptions.construct(method="post", url="/x", content=content)
    assert is_replayable(options) is expected
