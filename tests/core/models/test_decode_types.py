"""Reading JSON as any type that a caller may name."""

from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any, Dict, Generic, List, NewType, Optional, TypeVar, Union

import pytest
from typing_extensions import Literal, TypeAliasType, TypedDict

from anthropic import types
from anthropic._core.models import BaseModel, UnknownVariant, construct_type, decode, reader_of

from .model_samples import batch_data, message_data

T = TypeVar("T")


class Point(BaseModel):
    x: int
    y: Optional[float] = None


Polygon = TypeAliasType("Polygon", List[Point])
Corners = NewType("Corners", List[Point])


class Page(BaseModel, Generic[T]):
    data: List[T]
    first: Optional[T] = None


class Points(Page[Point]):
    note: Optional[str] = None


@dataclass
class Pair:
    a: int


class Plain(TypedDict):
    a: int


def test_a_message_is_typed_all_the_way_down() -> None:
    message = decode(types.Message, message_data())
    text, thinking, tool, found, failed = message.content
    assert isinstance(text, types.TextBlock)
    assert text.citations is not None
    assert isinstance(text.citations[0], types.CitationCharLocation)
    assert isinstance(thinking, types.ThinkingBlock)
    assert isinstance(tool, types.ToolUseBlock)
    assert tool.input == {"days": [1, {"unit": None}]}
    assert isinstance(found, types.WebSearchToolResultBlock)
    assert isinstance(found.content, list)
    assert isinstance(found.content[0], types.WebSearchResultBlock)
    assert isinstance(failed, types.WebSearchToolResultBlock)
    assert isinstance(failed.content, types.WebSearchToolResultError)
    assert isinstance(message.usage, types.Usage)
    assert isinstance(message.usage.cache_creation, types.CacheCreation)


def test_timestamps_are_aware() -> None:
    batch = decode(types.messages.MessageBatch, batch_data())
    assert batch.created_at == datetime(2024, 8, 20, 18, 37, 24, 100435, tzinfo=timezone.utc)
    assert batch.expires_at.utcoffset() is not None
    assert batch.archived_at is None


def test_missing_fields_read_none_and_are_not_set() -> None:
    message = decode(types.Message, {"id": "m"})
    assert message.content is None
    assert message.stop_reason is None
    assert message.model_fields_set == {"id"}


def test_an_object_without_a_field_is_read_like_the_others() -> None:
    whole = {"id": "m", **message_data(), "new": {"a": 1}}
    order = list(decode(types.Message, whole).__dict__)
    for missing in message_data():
        data = {name: value for name, value in whole.items() if name != missing}
        first, second = decode(types.Message, data), decode(types.Message, data)
        assert first == second
        assert first.to_dict() == data
        assert list(first.__dict__) == [name for name in order if name in data]
        assert missing == "usage" or isinstance(first.usage, types.Usage)


def test_null_and_absent_are_told_apart() -> None:
    assert "stop_sequence" in decode(types.Message, {"stop_sequence": None}).model_fields_set
    assert "stop_sequence" not in decode(types.Message, {}).model_fields_set


WRONG: List[Dict[str, Any]] = [
    {"content": "text"},
    {"content": {"type": "text"}},
    {"content": [1, None, "x", [], {}, {"type": ["unhashable"]}, {"type": None}]},
    {"usage": []},
    {"usage": {"input_tokens": {"not": "a number"}}},
    {"id": 3, "type": 4, "role": {}, "stop_reason": "new"},
]


@pytest.mark.parametrize("wrong", WRONG)
def test_data_of_the_wrong_type_is_kept(wrong: Dict[str, Any]) -> None:
    assert decode(types.Message, wrong).to_dict() == wrong


@pytest.mark.parametrize("value", [None, [1], "text", 3, True])
def test_what_is_no_object_is_no_model(value: object) -> None:
    assert decode(types.Message, value) == value


def test_the_source_is_left_alone() -> None:
    data = message_data()
    decode(types.Message, data)
    assert data == message_data()


def test_containers_and_plain_types() -> None:
    assert decode(List[Point], [{"x": 1}, 2]) == [Point(x=1), 2]
    assert decode(Dict[str, Point], {"a": {"x": 1}}) == {"a": Point(x=1)}
    assert decode(Dict[str, List[Point]], {"a": [{"x": 1}]}) == {"a": [Point(x=1)]}
    assert decode(Optional[Point], None) is None
    assert decode(Union[str, List[Point]], "s") == "s"
    assert decode(Union[str, List[Point]], [{"x": 1}]) == [Point(x=1)]
    bare: Any = dict
    plain_types: List[Any] = [str, int, bool, object, Any, type(None), None, bare, Pair, Plain, Literal["a"]]
    for plain in plain_types:
        assert decode(plain, {"a": 1}) == {"a": 1}
        assert type(decode(plain, {"a": 1})) is dict


def test_numbers_and_dates_have_their_type() -> None:
    assert type(decode(float, 3)) is float
    assert decode(float, 10**400) == 10**400
    assert type(decode(int, 3.0)) is float
    assert type(decode(Point, {"x": 1, "y": 2}).y) is float
    assert decode(date, "2024-01-31") == date(2024, 1, 31)
    assert decode(date, "2024-01-32") == "2024-01-32"
    assert decode(Union[str, datetime], "soon") == "soon"


def test_generic_classes_know_what_they_hold() -> None:
    page = decode(Page[Point], {"data": [{"x": 1}], "first": {"x": 2}})
    assert page == Page(data=[Point(x=1)], first=Point(x=2))
    assert isinstance(decode(Points, {"data": [{"x": 1}]}).data[0], Point)
    assert decode(Page[Any], {"data": [{"x": 1}]}).data == [{"x": 1}]
    unbound: Any = Page
    assert decode(unbound, {"data": [{"x": 1}]}).data == [{"x": 1}]
    nested = decode(Page[Page[Point]], {"data": [{"data": [{"x": 1}]}]})
    assert isinstance(nested.data[0].data[0], Point)


def test_construct_type_is_decode_under_the_name_integrations_use() -> None:
    event = construct_type(
        type_=types.RawMessageStreamEvent,
        value={"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "x"}},
    )
    assert isinstance(event, types.RawContentBlockDeltaEvent)
    assert isinstance(event.delta, types.TextDelta)


def test_a_reader_is_made_once() -> None:
    assert reader_of(types.Message) is reader_of(types.Message)
    assert reader_of(List[Point]) is reader_of(List[Point])


def test_data_nested_beyond_the_stack_is_returned_as_it_is() -> None:
    class Node(BaseModel):
        child: Optional["Node"] = None

    data: Dict[str, Any] = {}
    for _ in range(5000):
        data = {"child": data}
    read: object = decode(Node, data)
    assert read is data


def test_an_unknown_variant_keeps_everything() -> None:
    block = {"type": "hologram", "voxels": [1, {"x": 2}], "get": 3}
    message = decode(types.Message, {"content": [block]})
    (variant,) = message.content
    assert isinstance(variant, UnknownVariant)
    assert variant.type == "hologram"
    assert getattr(variant, "voxels") == [1, {"x": 2}]  # noqa: B009  # not a declared attribute
    assert message.to_dict() == {"content": [block]}


def test_aliases_and_new_types_are_seen_through() -> None:
    assert decode(Polygon, [{"x": 1}]) == [Point(x=1)]
    assert decode(Corners, [{"x": 1}]) == [Point(x=1)]
