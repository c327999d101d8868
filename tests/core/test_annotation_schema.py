"""Schemas of annotations, and values of them from JSON."""

from __future__ import annotations

import dataclasses
from collections import deque
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import (
    Any,
    Dict,
    FrozenSet,
    Generic,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    NewType,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
    Union,
    cast,
)
from uuid import UUID

import attrs
import pydantic
import pytest
import typing_extensions
from annotated_types import Ge, Gt, Interval, Le, Len, Lt, MinLen, MultipleOf
from jsonschema import Draft202012Validator
from typing_extensions import Annotated, Doc, Literal, NotRequired, TypeAliasType, TypedDict

from anthropic._core.annotation_schema import AnnotationError, decode_value, schema_of
from anthropic._core.models import BaseModel, ValidationError

T = TypeVar("T")


class Colour(Enum):
    """What it looks like."""

    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


@dataclasses.dataclass
class Tree:
    """A tree."""

    name: str
    children: List[Tree] = dataclasses.field(default_factory=lambda: list["Tree"]())
    above: Optional[Tree] = None


@attrs.define
class Money:
    amount: Decimal
    currency: Literal["EUR", "USD"] = attrs.field(default="EUR", metadata={"description": "ISO 4217"})
    _note: str = ""


class Movie(TypedDict, total=False):
    title: str
    year: NotRequired[int]


class Place(TypedDict):
    city: str
    zip: NotRequired[str]


class Pair(NamedTuple):
    left: str
    right: int = 1


class Ours(BaseModel):
    id: str
    size: Optional[int] = None


class Theirs(pydantic.BaseModel):
    when: datetime
    inner: Optional[Theirs] = None


class Plain(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    n: int = pydantic.Field(ge=1, description="how many")
    when: date = date(2020, 1, 1)


@dataclasses.dataclass
class Box(Generic[T]):
    content: T
    rest: List[T]


@dataclasses.dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclasses.dataclass
class Dog:
    kind: Literal["dog"]
    tricks: List[str]


@dataclasses.dataclass
class Checked:
    value: int

    def __post_init__(self) -> None:
        if self.value % 2:
            raise ValueError("value must be even")


UserId = NewType("UserId", int)
Names = TypeAliasType("Names", List[str])
LATIN = Annotated[str, "A word", MinLen(2)]

# Annotation, its schema, pairs of JSON and value, JSON that is refused.
CASES: Dict[str, Tuple[Any, Dict[str, Any], List[Tuple[Any, Any]], List[Any]]] = {
    "str": (str, {"type": "string"}, [("a", "a")], [1, None, ["a"]]),
    "int": (int, {"type": "integer"}, [(1, 1), (2.0, 2)], [True, 1.5, "1", None]),
    "float": (float, {"type": "number"}, [(1, 1.0), (1.5, 1.5)], [True, "1.5", 10**400]),
    "bool": (bool, {"type": "boolean"}, [(True, True)], [1, "true", None]),
    "none": (None, {"type": "null"}, [(None, None)], [0, ""]),
    "any": (Any, {}, [(None, None), ({"a": [1]}, {"a": [1]})], []),
    "optional": (
        Optional[int],
        {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        [(None, None), (3, 3)],
        ["3", {}],
    ),
    "union takes values as they are": (
        Union[float, int, str],
        {"anyOf": [{"type": "number"}, {"type": "integer"}, {"type": "string"}]},
        [(1, 1), (1.5, 1.5), ("1", "1")],
        [None],
    ),
    "literal": (
        Literal["a", 1, None],
        {"enum": ["a", 1, None]},
        [("a", "a"), (1, 1), (None, None)],
        ["b", True, 1.0],
    ),
    "one literal": (Literal["a"], {"type": "string", "const": "a"}, [("a", "a")], ["b"]),
    "literal member": (Literal[Colour.RED], {"type": "string", "const": "red"}, [("red", Colour.RED)], ["x"]),
    "enum": (
        Colour,
        {
            "description": "What it looks like.",
            "title": "Colour",
            "type": "string",
            "enum": ["red", "blue"],
        },
        [("red", Colour.RED)],
        ["RED", None],
    ),
    "int enum": (Size, {"title": "Size", "type": "integer", "enum": [1, 2]}, [(2, Size.LARGE)], [3, True]),
    "list": (List[int], {"type": "array", "items": {"type": "integer"}}, [([1], [1])], [{}, ["a"]]),
    "bare list": (list, {"type": "array", "items": {}}, [([1, "a"], [1, "a"])], [{}]),
    "set": (
        Set[int],
        {"type": "array", "items": {"type": "integer"}, "uniqueItems": True},
        [([1, 1], {1})],
        [1],
    ),
    "frozen set": (
        FrozenSet[str],
        {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        [(["a"], frozenset("a"))],
        ["a"],
    ),
    "deque": (deque, {"type": "array", "items": {}}, [([1], deque([1]))], [1]),
    "sequence": (Sequence[str], {"type": "array", "items": {"type": "string"}}, [(["a"], ["a"])], ["a"]),
    "iterable": (Iterable[str], {"type": "array", "items": {"type": "string"}}, [(["a"], ["a"])], ["a"]),
    "tuple": (
        Tuple[int, str],
        {
            "type": "array",
            "prefixItems": [{"type": "integer"}, {"type": "string"}],
            "minItems": 2,
            "maxItems": 2,
        },
        [([1, "a"], (1, "a"))],
        [[1], [1, "a", 2], ["a", 1]],
    ),
    "long tuple": (
        Tuple[int, ...],
        {"type": "array", "items": {"type": "integer"}},
        [([1, 2], (1, 2)), ([], ())],
        [["a"]],
    ),
    "dict": (
        Dict[str, int],
        {"type": "object", "additionalProperties": {"type": "integer"}},
        [({"a": 1}, {"a": 1})],
        [[], {"a": "b"}],
    ),
    "dict by int": (
        Mapping[int, str],
        {"type": "object", "additionalProperties": {"type": "string"}},
        [({"1": "a"}, {1: "a"})],
        [{"x": "a"}],
    ),
    "dict by literal": (
        Dict[Literal["a", "b"], int],
        {
            "type": "object",
            "propertyNames": {"enum": ["a", "b"]},
            "additionalProperties": {"type": "integer"},
        },
        [({"a": 1}, {"a": 1})],
        [{"c": 1}],
    ),
    "bare dict": (dict, {"type": "object", "additionalProperties": True}, [({"a": 1}, {"a": 1})], [[]]),
    "new type": (UserId, {"type": "integer"}, [(1, 1)], ["1"]),
    "type alias": (Names, {"type": "array", "items": {"type": "string"}}, [(["a"], ["a"])], [[1]]),
    "datetime": (
        datetime,
        {"type": "string", "format": "date-time"},
        [("2026-08-20T10:00:00Z", datetime(2026, 8, 20, 10, tzinfo=timezone.utc))],
        ["tomorrow", None],
    ),
    "date": (date, {"type": "string", "format": "date"}, [("2026-08-20", date(2026, 8, 20))], ["2026-13-01"]),
    "time": (time, {"type": "string", "format": "time"}, [("10:30:00", time(10, 30))], ["noon"]),
    "timedelta": (
        timedelta,
        {"type": "string", "format": "duration"},
        [("P1DT2H30M", timedelta(days=1, hours=2, minutes=30)), ("-PT0.5S", timedelta(seconds=-0.5))],
        ["P", "an hour"],
    ),
    "uuid": (
        UUID,
        {"type": "string", "format": "uuid"},
        [("12345678-1234-5678-1234-567812345678", UUID("12345678-1234-5678-1234-567812345678"))],
        ["1234"],
    ),
    "decimal": (
        Decimal,
        {"type": "number"},
        [(0.1, Decimal("0.1")), ("2.50", Decimal("2.50"))],
        ["much", True],
    ),
    "path": (Path, {"type": "string"}, [("/a/b", Path("/a/b"))], [1]),
    "bounds": (
        Annotated[int, Ge(1), Lt(10), MultipleOf(3)],
        {"type": "integer", "minimum": 1, "exclusiveMaximum": 10, "multipleOf": 3},
        [(3, 3), (9, 9)],
        [0, 12, 4],
    ),
    "multiples": (
        Annotated[Union[int, float], MultipleOf(10)],
        {"anyOf": [{"type": "integer"}, {"type": "number"}], "multipleOf": 10},
        [(20, 20), (20.0, 20.0), (10**400, 10**400)],
        [10**17 + 1, 0.5, float("inf"), float("nan")],
    ),
    "interval": (
        Annotated[float, Interval(gt=0, le=1), Doc("A share")],
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "description": "A share"},
        [(0.5, 0.5)],
        [0, 1.1],
    ),
    "lengths": (
        Annotated[List[LATIN], Len(1, 2)],
        {
            "type": "array",
            "items": {"type": "string", "minLength": 2, "description": "A word"},
            "minItems": 1,
            "maxItems": 2,
        },
        [(["ab"], ["ab"])],
        [[], ["a"], ["ab", "ab", "ab"]],
    ),
    "bounded optional": (
        Annotated[Optional[int], Gt(0), Le(5)],
        {"anyOf": [{"type": "integer"}, {"type": "null"}], "exclusiveMinimum": 0, "maximum": 5},
        [(None, None), (5, 5)],
        [0, 6],
    ),
    "pydantic field": (
        Annotated[str, pydantic.Field(description="A code", max_length=3, pattern="^[a-z]+$")],
        {"type": "string", "description": "A code", "maxLength": 3, "pattern": "^[a-z]+$"},
        [("abc", "abc")],
        ["abcd", "AB"],
    ),
    "dataclass": (
        Point,
        {
            "type": "object",
            "title": "Point",
            "properties": {"x": {"type": "integer"}, "y": {"type": "integer", "default": 0}},
            "required": ["x"],
            "additionalProperties": False,
        },
        [({"x": 1}, Point(1)), ({"x": 1, "y": 2}, Point(1, 2))],
        [{}, {"x": "1"}, {"x": 1, "z": 2}, []],
    ),
    "attrs class": (
        Money,
        {
            "type": "object",
            "title": "Money",
            "properties": {
                "amount": {"type": "number"},
                "currency": {
                    "type": "string",
                    "enum": ["EUR", "USD"],
                    "description": "ISO 4217",
                    "default": "EUR",
                },
                "_note": {"type": "string", "default": ""},
            },
            "required": ["amount"],
            "additionalProperties": False,
        },
        [({"amount": 1, "_note": "x"}, cast(Any, Money)(Decimal(1), note="x"))],
        [{"amount": 1, "currency": "GBP"}],
    ),
    "typed dictionary": (
        Place,
        {
            "type": "object",
            "title": "Place",
            "properties": {"city": {"type": "string"}, "zip": {"type": "string"}},
            "required": ["city"],
            "additionalProperties": False,
        },
        [({"city": "Bern"}, {"city": "Bern"})],
        [{}, {"city": "Bern", "zip": 3000}],
    ),
    "typed dictionary, not total": (
        Movie,
        {
            "type": "object",
            "title": "Movie",
            "properties": {"title": {"type": "string"}, "year": {"type": "integer"}},
            "additionalProperties": False,
        },
        [({}, {})],
        [{"year": "1999"}],
    ),
    "named tuple": (
        Pair,
        {
            "type": "object",
            "title": "Pair",
            "properties": {"left": {"type": "string"}, "right": {"type": "integer", "default": 1}},
            "required": ["left"],
            "additionalProperties": False,
        },
        [({"left": "a"}, Pair("a"))],
        [["a", 1]],
    ),
    "generic dataclass": (
        Box[int],
        {
            "type": "object",
            "title": "Box",
            "properties": {
                "content": {"type": "integer"},
                "rest": {"type": "array", "items": {"type": "integer"}},
            },
            "required": ["content", "rest"],
            "additionalProperties": False,
        },
        [({"content": 1, "rest": [2]}, Box(1, [2]))],
        [{"content": "a", "rest": []}],
    ),
    "class that checks itself": (
        Checked,
        {
            "type": "object",
            "title": "Checked",
            "properties": {"value": {"type": "integer"}},
            "required": ["value"],
            "additionalProperties": False,
        },
        [({"value": 2}, Checked(2))],
        [{"value": 3}],
    ),
    "model": (
        Ours,
        {
            "type": "object",
            "title": "Ours",
            "properties": {
                "id": {"type": "string"},
                "size": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None},
            },
            "required": ["id"],
            "additionalProperties": True,
        },
        [({"id": "a", "further": 1}, cast(Any, Ours)(id="a", further=1))],
        [{"size": 1}],
    ),
    "pydantic model": (
        Plain,
        {
            "type": "object",
            "title": "Plain",
            "properties": {
                "n": {"type": "integer", "minimum": 1, "description": "how many", "title": "N"},
                "when": {"type": "string", "format": "date", "default": "2020-01-01", "title": "When"},
            },
            "required": ["n"],
        },
        [({"n": 1, "when": "2026-08-20"}, Plain(n=1, when=date(2026, 8, 20)))],
        [{"n": 0}, {"n": "1"}, []],
    ),
    "records in a union": (
        Union[Point, Place],
        {
            "$defs": {
                "Point": schema_of(Point),
                "Place": schema_of(Place),
            },
            "anyOf": [{"$ref": "#/$defs/Point"}, {"$ref": "#/$defs/Place"}],
        },
        [({"x": 1}, Point(1)), ({"city": "Bern"}, {"city": "Bern"})],
        [{"x": "1"}, 1],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_schema_and_values(name: str) -> None:
    annotation, schema, good, bad = CASES[name]
    assert schema_of(annotation) == schema
    validator = Draft202012Validator(schema)
    for data, value in good:
        decoded = decode_value(annotation, data)
        assert decoded == value
        assert type(decoded) is type(value)
        if name not in ("set", "frozen set") and not isinstance(value, Decimal):
            validator.validate(data)
    for data in bad:
        with pytest.raises(ValidationError):
            decode_value(annotation, data)


def test_a_class_that_names_itself() -> None:
    reference = {"$ref": "#/$defs/Tree"}
    assert schema_of(Tree) == {
        "$defs": {
            "Tree": {
                "type": "object",
                "title": "Tree",
                "description": "A tree.",
                "properties": {
                    "name": {"type": "string"},
                    "children": {"type": "array", "items": reference},
                    "above": {"anyOf": [reference, {"type": "null"}], "default": None},
                },
                "required": ["name"],
                "additionalProperties": False,
            }
        },
        **reference,
    }
    data = {"name": "a", "children": [{"name": "b", "children": [], "above": {"name": "c"}}]}
    assert decode_value(Tree, data) == Tree("a", [Tree("b", [], Tree("c"))])


def test_pydantic_inside_and_around() -> None:
    @dataclasses.dataclass
    class Holder:
        theirs: List[Theirs]
        plain: Plain
        bound: Annotated[int, pydantic.AfterValidator(abs)]

    schema = schema_of(Holder)
    assert set(schema["$defs"]) == {"Theirs", "Plain"}
    assert schema["properties"]["theirs"] == {"type": "array", "items": {"$ref": "#/$defs/Theirs"}}
    Draft202012Validator.check_schema(schema)
    data = {"theirs": [{"when": "2026-08-20T10:00:00Z", "inner": None}], "plain": {"n": 3}, "bound": -4}
    made: Any = decode_value(Holder, data)
    assert made.theirs[0].when == datetime(2026, 8, 20, 10, tzinfo=timezone.utc)
    assert made.bound == 4
    with pytest.raises(ValidationError) as caught:
        decode_value(Holder, {**data, "theirs": [{"when": "x"}], "plain": {"n": 0}})
    assert [problem.path for problem in caught.value.problems] == [("theirs", 0, "when"), ("plain", "n")]


def test_classes_of_the_same_name_do_not_meet() -> None:
    first, second = (dataclasses.make_dataclass("Same", [("value", kind)]) for kind in (int, str))
    schema = schema_of(Tuple[first, second])
    assert schema["prefixItems"] == [{"$ref": "#/$defs/Same"}, {"$ref": "#/$defs/Same2"}]
    assert schema["$defs"]["Same"]["properties"]["value"] == {"type": "integer"}
    assert schema["$defs"]["Same2"]["properties"]["value"] == {"type": "string"}


@dataclasses.dataclass
class Shelf(Generic[T]):
    box: Box[T]
    more: List[Box[T]]


def test_what_type_variables_stand_for_reaches_the_inside() -> None:
    schema = schema_of(Tuple[Shelf[int], Shelf[str]])
    contents = [schema["$defs"][name]["properties"]["content"] for name in ("Box", "Box2")]
    assert contents == [{"type": "integer"}, {"type": "string"}]
    filled = {"box": {"content": 1, "rest": [2]}, "more": []}
    assert decode_value(Shelf[int], filled) == Shelf(Box(1, [2]), [])
    with pytest.raises(ValidationError, match=r"box\.content: must be a string"):
        decode_value(Shelf[str], filled)


make_alias: Any = getattr(typing_extensions, "TypeAliasType")  # noqa: B009  # checkers would evaluate these
Json = make_alias("Json", "Union[int, str, List[Json], Dict[str, Json]]")
Nested = make_alias("Nested", "Union[T, List[Nested[T]]]", type_params=(T,))
Twice = make_alias("Twice", "Tuple[T, T]", type_params=(T,))


def test_aliases_that_lead_back_to_themselves() -> None:
    reference = {"$ref": "#/$defs/Json"}
    choices = [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": reference},
        {"type": "object", "additionalProperties": reference},
    ]
    assert schema_of(cast(Any, List)[Json]) == {
        "$defs": {"Json": {"anyOf": choices}},
        "type": "array",
        "items": reference,
    }
    assert decode_value(Json, [1, {"a": ["b"]}]) == [1, {"a": ["b"]}]
    assert decode_value(Nested[int], [1, [2, [3]]]) == [1, [2, [3]]]
    with pytest.raises(ValidationError, match=r"1\.0: must be an integer or an array, not a string"):
        decode_value(Nested[int], [1, ["2"]])
    assert schema_of(Twice[int])["prefixItems"] == [{"type": "integer"}] * 2
    with pytest.raises(AnnotationError, match="alias Lost cannot be evaluated: name 'Nowhere'"):
        schema_of(make_alias("Lost", "List[Nowhere]"))


class Page(pydantic.BaseModel, Generic[T]):
    items: List[T]


def test_references_are_uris() -> None:
    schema = schema_of(Tuple[Page[int], Page[List[str]]])
    assert schema["prefixItems"] == [{"$ref": "#/$defs/Page_int_"}, {"$ref": "#/$defs/Page_List_str__"}]
    assert set(schema["$defs"]) == {"Page_int_", "Page_List_str__"}


def test_every_problem_is_told_with_its_path() -> None:
    with pytest.raises(ValidationError) as caught:
        decode_value(Dict[str, List[Point]], {"a": [{"x": 1}, {"y": "2"}], "b": [None]})
    assert str(caught.value).splitlines()[1:] == [
        "  a.1.x: is required",
        "  a.1.y: must be an integer, not a string",
        "  b.0: must be an object (Point), not null",
    ]


def test_the_closest_member_of_a_union_is_told() -> None:
    with pytest.raises(ValidationError, match=r"tricks\.0: must be a string, not an integer"):
        decode_value(Union[Cat, Dog], {"kind": "dog", "tricks": [1]})
    with pytest.raises(ValidationError, match=r"\(root\): must be an object \(Cat\) or an object \(Dog\)"):
        decode_value(Union[Cat, Dog], {"kind": "bird"})


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (object(), "JSON has no form for"),
        (memoryview, "JSON has no form for memoryview"),
        (List[complex], "List\\[complex\\]: JSON has no form for complex"),
        ("Unknown", "'Unknown' is a name that has not been looked up"),
    ],
)
def test_what_json_cannot_hold(annotation: Any, message: str) -> None:
    with pytest.raises(AnnotationError, match=message):
        schema_of(annotation)


def test_a_field_that_cannot_be_used_is_named() -> None:
    @attrs.define
    class Broken:
        fine: int
        odd: complex

    with pytest.raises(AnnotationError, match=r"Broken\.odd: JSON has no form for complex"):
        schema_of(Broken)


def test_a_name_that_cannot_be_found_is_told() -> None:
    lost = dataclasses.make_dataclass("Lost", [("there", "Nowhere")])
    with pytest.raises(AnnotationError, match="Lost cannot be evaluated: name 'Nowhere' is not defined"):
        schema_of(lost)
