"""JSON Schemas of annotations, and values read from JSON by them."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Dict, Generic, List, Tuple, Union, cast

import attrs
import pydantic
import pytest
import typing_extensions
from jsonschema import Draft202012Validator
from typing_extensions import Annotated

from anthropic._core.models import ValidationError
from anthropic._core.schemas import AnnotationError, decode_value, schema_of

from .annotated_classes import Box, Cat, Dog, Point, PydanticFields, PydanticTree, T, Tree
from .annotation_cases import CASES


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
        theirs: List[PydanticTree]
        plain: PydanticFields
        bound: Annotated[int, pydantic.AfterValidator(abs)]

    schema = schema_of(Holder)
    assert set(schema["$defs"]) == {"PydanticTree", "PydanticFields"}
    assert schema["properties"]["theirs"] == {"type": "array", "items": {"$ref": "#/$defs/PydanticTree"}}
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
