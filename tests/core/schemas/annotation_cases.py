"""Annotations with their schemas, what is read as values of them, and what is refused."""

from __future__ import annotations

from collections import deque
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import (
    Any,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Mapping,
    NewType,
    Optional,
    Sequence,
    Set,
    Tuple,
    Union,
    cast,
)
from uuid import UUID

import pydantic
from annotated_types import Ge, Gt, Interval, Le, Len, Lt, MinLen, MultipleOf
from typing_extensions import Annotated, Doc, Literal, TypeAliasType

from anthropic._core.schemas import schema_of

from .annotated_classes import (
    Box,
    Checked,
    Colour,
    Money,
    Movie,
    OurModel,
    Pair,
    Place,
    Point,
    PydanticFields,
    Size,
)

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
        OurModel,
        {
            "type": "object",
            "title": "OurModel",
            "properties": {
                "id": {"type": "string"},
                "size": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None},
            },
            "required": ["id"],
            "additionalProperties": True,
        },
        [({"id": "a", "further": 1}, cast(Any, OurModel)(id="a", further=1))],
        [{"size": 1}],
    ),
    "pydantic model": (
        PydanticFields,
        {
            "type": "object",
            "title": "PydanticFields",
            "properties": {
                "n": {"type": "integer", "minimum": 1, "description": "how many", "title": "N"},
                "when": {"type": "string", "format": "date", "default": "2020-01-01", "title": "When"},
            },
            "required": ["n"],
        },
        [({"n": 1, "when": "2026-08-20"}, PydanticFields(n=1, when=date(2026, 8, 20)))],
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
