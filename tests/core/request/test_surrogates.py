"""Halves of surrogate pairs: an error in what users pass, sent as U+FFFD where the API sent them."""

from __future__ import annotations

import json
from typing import Any, Callable

import pytest

from anthropic import UnknownVariant
from anthropic._core.models import BaseModel
from anthropic._core.request.body import encode_json
from anthropic._core.request.cached_encoding import CachedEncodingList, encode_body
from anthropic._core.request.headers import check_header
from anthropic._core.request.multipart import MultipartBody
from anthropic._core.request.paths import build_path
from anthropic._core.request.query import stringify
from anthropic._core.request.surrogates import (
    join_surrogates,
    replace_surrogates,
    replace_surrogates_within,
)
from anthropic.types import TextBlock, ToolUseBlock

HALF = "a\ud83d"


@pytest.mark.parametrize(
    ("text", "joined", "sendable"),
    [
        ("plain", "plain", "plain"),
        ("ä€😀", "ä€😀", "ä€😀"),
        ("\ud83d\ude00", "😀", "😀"),
        ("\ud83dx\ude00", "\ud83dx\ude00", "\ufffdx\ufffd"),
        ("\ude00\ud83d", "\ude00\ud83d", "\ufffd\ufffd"),
        ("\ud83d\ud83d\ude00\ude00", "\ud83d😀\ude00", "\ufffd😀\ufffd"),
        ("\ufeffx\ud83d", "\ufeffx\ud83d", "\ufeffx\ufffd"),
    ],
)
def test_texts(text: str, joined: str, sendable: str) -> None:
    assert join_surrogates(text) == joined
    assert replace_surrogates(text) == sendable


def test_within_parsed_json() -> None:
    assert replace_surrogates_within({HALF: [HALF, 1, None, {"x": HALF}]}) == {
        "a\ufffd": ["a\ufffd", 1, None, {"x": "a\ufffd"}]
    }


@pytest.mark.parametrize(
    ("send", "place"),
    [
        (lambda: encode_json({"v": [{"x": HALF}]}), r"the request body's v\[0\]\.x"),
        (lambda: encode_json({"v": {HALF: 1}}), "the request body's v's key 'a.ud83d'"),
        (lambda: encode_json({HALF: 1}), "the request body's key 'a.ud83d'"),
        (lambda: encode_body({"m": CachedEncodingList([{"x": HALF}])}), r"the request body's m\[0\]\.x"),
        (lambda: build_path("/v1/{name}", name=HALF), "the value of `name`"),
        (lambda: stringify({"a": {"b": [HALF]}}), r"the query parameter 'a\[b\]"),
        (lambda: stringify({HALF: 1}), "the query parameter 'a.ud83d'"),
        (lambda: check_header("X-Name", HALF), "the value of the header 'X-Name'"),
        (lambda: MultipartBody({"title": HALF}, None), "the form's field 'title'"),
        (lambda: MultipartBody({HALF: 1}, None), "the form's field 'a.ud83d'"),
        (lambda: MultipartBody(None, {"file": (HALF, b"x")}), "the name of the file 'a.ud83d'"),
    ],
)
def test_in_what_a_user_passes_they_are_an_error_that_names_the_place(
    send: Callable[[], Any], place: str
) -> None:
    with pytest.raises(UnicodeEncodeError, match=f"surrogates not allowed: {place}.* holds half a surrogate"):
        send()


def test_the_error_knows_the_position() -> None:
    with pytest.raises(UnicodeEncodeError) as raised:
        encode_json({"v": HALF})
    assert (raised.value.object, raised.value.start, raised.value.end) == (HALF, 1, 2)


def test_the_error_of_a_header_does_not_quote_it() -> None:
    with pytest.raises(UnicodeEncodeError) as raised:
        check_header("X-Secret", "secret\ud83d")
    assert "secret" not in raised.value.object


class Mine(BaseModel):
    inner: TextBlock


@pytest.mark.parametrize(
    "model",
    [
        TextBlock.construct(type="text", text=HALF),
        ToolUseBlock.construct(type="tool_use", id="t", name="n", input={HALF: [{"x": HALF}]}),
        TextBlock.construct(type="text", text="", new_field=HALF),
        UnknownVariant.construct(type="new", data={"x": HALF}),
        Mine.construct(inner=TextBlock.construct(type="text", text=HALF)),
    ],
    ids=lambda model: type(model).__name__,
)
def test_what_the_api_sent_can_be_sent_back(model: Any) -> None:
    sent = encode_json({"messages": [{"role": "assistant", "content": [model]}]}).decode()
    assert "a\ufffd" in sent
    assert json.loads(sent)["messages"][0]["role"] == "assistant"
    assert "a\ud83d" in repr(vars(model)).encode("utf-8", "surrogatepass").decode(
        "utf-8", "surrogatepass"
    ) or ("ud83d" in repr(vars(model)))


def test_beside_a_model_they_are_an_error_still() -> None:
    model = TextBlock.construct(type="text", text=HALF)
    with pytest.raises(UnicodeEncodeError, match=r"v\[1\] holds"):
        encode_json({"v": [model, HALF]})
