"""Arguments of tools: reading what the model sends."""

from __future__ import annotations

import collections
import functools
import re
from collections import defaultdict
from enum import Enum
from ipaddress import IPv4Address
from typing import Any, Counter, DefaultDict, Dict, List, Optional, Pattern, Union

import annotated_types
import attrs
import pytest
from typing_extensions import Annotated, Literal, TypedDict

from anthropic import beta_tool
from anthropic.lib.tools import ToolError
from anthropic.lib.tools._beta_functions import ToolInputError

from .annotated_parameters import Box, Unit, property_of


class Place(TypedDict):
    city: str


@attrs.define
class Tag:
    name: str


def read_as(annotation: Any, data: Any) -> Any:
    """What a tool gets for an argument with that annotation."""
    seen: List[Any] = []

    def keep(value: Any) -> str:
        seen.append(value)
        return ""

    keep.__annotations__["value"] = annotation
    beta_tool(keep).call({"value": data})
    (value,) = seen
    return value


@pytest.mark.parametrize(
    ("annotation", "data", "value"),
    [
        (Optional[str], None, None),
        (Union[int, str], "x", "x"),
        (Literal["a", "b"], "b", "b"),
        (Unit, "f", Unit.FAHRENHEIT),
        (List[int], [1, 2], [1, 2]),
        (Dict[str, float], {"a": 1}, {"a": 1.0}),
        (Place, {"city": "Rome"}, {"city": "Rome"}),
        (Box, {"width": 2}, Box(2)),
        (Tag, {"name": "x"}, Tag("x")),
        (List[Box], [{"width": 1, "height": 2}], [Box(1, 2)]),
        (Any, {"any": ["thing"]}, {"any": ["thing"]}),
    ],
)
def test_values_are_read_as_annotated(annotation: Any, data: Any, value: Any) -> None:
    read = read_as(annotation, data)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("annotation", "data", "value"),
    [
        (int, "5", 5),
        (Optional[int], " -7.0 ", -7),
        (float, "1e3", 1000.0),
        (bool, "True", True),
        (bool, 0, False),
        (List[int], [1, "2"], [1, 2]),
        (Dict[str, List[Box]], {"a": [{"width": "1"}]}, {"a": [Box(1)]}),
        (Dict[int, bool], {"3": "no"}, {3: False}),
        (Union[int, str], "5", "5"),
        (Union[Box, Tag], {"name": "5"}, Tag("5")),
        (Annotated[int, annotated_types.Ge(3)], "3", 3),
    ],
)
def test_plain_values_of_another_type_are_read_as_what_they_mean(
    annotation: Any, data: Any, value: Any
) -> None:
    read = read_as(annotation, data)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("annotation", "data"),
    [
        (int, "five"),
        (int, "5.5"),
        (int, True),
        (float, "nan"),
        (bool, "maybe"),
        (bool, 2),
        (str, 5),
        (List[int], ["1", "x"]),
        (Annotated[int, annotated_types.Ge(3)], "2"),
    ],
)
def test_what_does_not_say_what_it_means_is_refused(annotation: Any, data: Any) -> None:
    def keep(value: Any) -> str:
        return ""

    keep.__annotations__["value"] = annotation
    with pytest.raises(ToolInputError):
        beta_tool(keep).call({"value": data})


@pytest.mark.parametrize(
    ("annotation", "data", "value"),
    [
        (bytes, "a\u00e9", b"a\xc3\xa9"),
        (Pattern[str], "a+", re.compile("a+")),
        (IPv4Address, "127.0.0.1", IPv4Address("127.0.0.1")),
        (DefaultDict[str, int], {"a": 1}, defaultdict(int, a=1)),
        (Counter[str], {"a": 1}, collections.Counter(a=1)),
        (collections.OrderedDict, {"a": 1}, collections.OrderedDict(a=1)),
    ],
)
def test_classes_of_the_standard_library(annotation: Any, data: Any, value: Any) -> None:
    read = read_as(annotation, data)
    assert read == value
    assert type(read) is type(value)
    assert getattr(read, "default_factory", None) is getattr(value, "default_factory", None)


def test_pydantic_types_work() -> None:
    import pydantic

    class Order(pydantic.BaseModel):
        count: int = pydantic.Field(ge=1, description="How many.")

    @beta_tool
    def order(order: Order, note: str = pydantic.Field(default="none", max_length=5)) -> str:
        return f"{order!r} {note}"

    schema: Any = order.input_schema
    assert schema["$defs"]["Order"]["properties"]["count"]["minimum"] == 1
    assert property_of(order, "note")["maxLength"] == 5
    assert schema["required"] == ["order"]
    assert order.call({"order": {"count": 2}}) == "Order(count=2) none"
    with pytest.raises(ToolInputError, match=r"order\.count"):
        order.call({"order": {"count": 0}})


def test_a_wrong_input_is_told_in_words_the_model_can_act_on() -> None:
    @beta_tool
    def book(city: str, nights: int, kind: Literal["room", "suite"] = "room") -> str:
        return ""

    with pytest.raises(ToolInputError) as caught:
        book.call({"nights": "two", "kind": "flat", "pets": True})
    assert isinstance(caught.value, (ValueError, ToolError))
    assert [str(problem) for problem in caught.value.problems] == [
        "city: is required",
        "nights: must be an integer, not a string",
        "kind: must be 'room' or 'suite', not 'flat'",
        "pets: is no field; there are 'city', 'nights', 'kind'",
    ]
    for problem in caught.value.problems:
        assert str(problem) in str(caught.value.content)
    with pytest.raises(TypeError, match="has to be a dictionary, not str"):
        book.call("x")


def test_positional_and_keyword_only_parameters() -> None:
    def join(a: str, b: str = "b", /, *, c: str) -> str:
        return a + b + c

    assert beta_tool(join).call({"a": "x", "c": "z"}) == "xbz"
    assert beta_tool(functools.partial(join, c="z")).call({"a": "x"}) == "xbz"


def test_local_types_are_found() -> None:
    class Local(Enum):
        A = "a"

    @beta_tool
    def pick(choice: Local) -> str:
        return choice.name

    assert pick.call({"choice": "a"}) == "A"
