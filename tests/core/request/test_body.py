"""JSON bodies: what is sent for each kind of value, and what is refused where."""

import base64
import decimal
import enum
import io
import json
import os
import uuid
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, ClassVar, Dict, FrozenSet, Iterator, List, Optional, Tuple

import pydantic
import pytest

from anthropic import types
from anthropic._core.models import BaseModel, add_request_id, decode
from anthropic._core.request.body import encode_json
from anthropic._core.sentinels import not_given, omit
from tests.core.models.model_samples import message_data


class Size(enum.Enum):
    BIG = "big"


class Colour(str, enum.Enum):
    RED = "red"


class Theirs(pydantic.BaseModel):
    a: int
    b: Optional[int] = None
    c: int = pydantic.Field(default=0, alias="see")


class Parsed(BaseModel):
    __client_only__: ClassVar[FrozenSet[str]] = frozenset(["parsed"])
    text: str
    parsed: Optional[object] = None


def test_plain_data_is_compact_utf8() -> None:
    assert (
        encode_json({"a": [1, 2.5, None, True, "é"], "b": {}})
        == '{"a":[1,2.5,null,true,"é"],"b":{}}'.encode()
    )


SENT: List[Tuple[Any, Any]] = [
    (datetime(2024, 1, 1, tzinfo=timezone.utc), "2024-01-01T00:00:00+00:00"),
    (date(2024, 1, 1), "2024-01-01"),
    (Size.BIG, "big"),
    (Colour.RED, "red"),
    ((1, 2), [1, 2]),
    ({1}, [1]),
    (iter([1, 2]), [1, 2]),
    ((n for n in "ab"), ["a", "b"]),
    ({"a": 1}.keys(), ["a"]),
    (Theirs(a=1, see=2), {"a": 1, "see": 2}),
    ({1: "a", None: "b"}, {"1": "a", "null": "b"}),
    ({"a": omit, "b": not_given, "c": {"d": omit}}, {"c": {}}),
    ([{"a": omit}, (n for n in "ab")], [{}, ["a", "b"]]),
]


@pytest.mark.parametrize(("value", "sent"), SENT)
def test_what_is_sent(value: Any, sent: Any) -> None:
    assert json.loads(encode_json({"v": value})) == {"v": sent}


def test_an_answer_is_sent_back_as_the_turn_it_was() -> None:
    """Its blocks as they came, without what the API refuses; of the rest, what it takes of a turn."""
    data: Dict[str, Any] = {**message_data(), "copy": 1, "_x": 2, "new": {"a": [None]}}
    data["content"].append({"type": "hologram", "voxels": [1]})
    message = decode(types.Message, data)
    add_request_id(message, "req_1")
    setattr(message, "_mine", object())  # noqa: B010  # not a declared attribute
    before = message.to_dict()
    del data["content"][0]["citations"][0]["file_id"]
    turn = {"role": "assistant", "content": data["content"]}
    assert json.loads(encode_json({"messages": [message]})) == {"messages": [turn]}
    assert (
        json.loads(encode_json([{"role": "assistant", "content": message.content}]))[0]["content"]
        == data["content"]
    )
    assert message.to_dict() == before


def test_what_only_the_client_knows_is_not_sent() -> None:
    parsed = Parsed(text="a", parsed=object())
    assert encode_json([parsed]) == b'[{"text":"a"}]'
    assert "parsed" in parsed.to_dict()


def test_files_as_the_data_of_a_base64_source(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"\x00abc")
    text = base64.b64encode(b"\x00abc").decode()
    for data in (path, io.BytesIO(b"\x00abc"), text):
        source = {"type": "base64", "media_type": "image/png", "data": data}
        body = {"messages": [{"content": [{"type": "image", "source": source}]}], "later": (n for n in "ab")}
        sent = json.loads(encode_json(body))
        assert sent["messages"][0]["content"][0]["source"]["data"] == text
        assert sent["later"] == ["a", "b"]
        assert source["data"] is data


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"x", "v is of type bytes.*base64-encode it"),
        ({"input": Path(os.sep)}, r"v\.input is of type \w+Path.*`data` of a base64 source"),
        ([0, io.BytesIO(b"x")], r"v\[1\] is of type BytesIO"),
        ([{"a": object()}], r"v\[0\]\.a is of type object, which has no form in JSON"),
        (decimal.Decimal(1), "v is of type Decimal"),
        (uuid.UUID(int=1), "v is of type UUID"),
        ([omit], r"v\[0\] is of type Omit"),
        ({(1,): 2}, "v has a key of type tuple"),
    ],
)
def test_what_has_no_form_in_json_is_named(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        encode_json({"v": value})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([1, {"x": float("nan")}], r"v\[1\]\.x is nan"),
        (float("inf"), "v is inf"),
    ],
)
def test_a_number_that_json_cannot_hold_is_named(value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        encode_json({"v": value})


def test_data_that_contains_itself() -> None:
    loop: List[Any] = []
    loop.append({"again": loop})
    with pytest.raises(ValueError, match=r"v\[0\]\.again contains itself"):
        encode_json({"v": loop})


def test_data_nested_too_deeply() -> None:
    deep: Any = None
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deeply"):
        encode_json(deep)


def test_the_same_object_twice_is_no_loop() -> None:
    shared = {"a": omit, "b": 1}
    assert encode_json([shared, shared]) == b'[{"b":1},{"b":1}]'


def test_an_error_of_an_iterator_is_the_callers() -> None:
    def failing() -> Iterator[int]:
        yield 1
        raise TypeError("mine")

    with pytest.raises(TypeError) as raised:
        encode_json({"v": failing()})
    assert str(raised.value) == "mine"
