"""Schemas for structured outputs, in the form that the API takes."""

from __future__ import annotations

import dataclasses
import enum
import json
from typing import Any, Dict, List, Optional

import pydantic
import pytest
from typing_extensions import Annotated, TypedDict

from anthropic import transform_schema
from tests.lib.parse.answering import Point


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"type": "object", "properties": {"a": {"type": "integer", "minimum": 3}}, "required": ["a"]},
            {
                "type": "object",
                "properties": {"a": {"type": "integer", "description": "{minimum: 3}"}},
                "additionalProperties": False,
                "required": ["a"],
            },
        ),
        ({"type": "object"}, {"type": "object", "properties": {}, "additionalProperties": False}),
        (  # agent frameworks compare their own rewriting of schemas with this one
            {
                "type": "object",
                "properties": {"a": {"type": "null"}},
                "additionalProperties": {"type": "integer"},
            },
            {"type": "object", "properties": {"a": {"type": "null"}}, "additionalProperties": False},
        ),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        (
            {"type": "string", "format": "weird", "pattern": "x", "description": "A code"},
            {"type": "string", "description": "A code\n\n{pattern: x, format: weird}"},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 4},
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "description": "{maxItems: 4}"},
        ),
        ({"type": "array", "minItems": 2}, {"type": "array", "description": "{minItems: 2}"}),
        ({"enum": ["a", 1, None]}, {"enum": ["a", 1, None]}),
        ({"const": "a"}, {"const": "a"}),
        ({"type": "string", "const": "a"}, {"type": "string", "const": "a"}),
        (
            {"oneOf": [{"type": "string"}, {"type": "null"}], "default": None, "title": "A"},
            {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "A", "description": "{default: None}"},
        ),
        (
            {"allOf": [{"type": "object"}]},
            {"allOf": [{"type": "object", "properties": {}, "additionalProperties": False}]},
        ),
        (
            {"type": ["string", "null"], "minLength": 2, "title": "A"},
            {"title": "A", "anyOf": [{"type": "string", "description": "{minLength: 2}"}, {"type": "null"}]},
        ),
        (
            {"$ref": "#/$defs/A", "description": "d", "$defs": {"A": {"type": "number", "maximum": 1}}},
            {
                "anyOf": [{"$ref": "#/$defs/A"}],
                "description": "d",
                "$defs": {"A": {"type": "number", "description": "{maximum: 1}"}},
            },
        ),
        (
            {"$ref": "#/$defs/A", "minimum": 3, "default": 4, "title": "T"},
            {"anyOf": [{"$ref": "#/$defs/A"}], "title": "T", "description": "{minimum: 3, default: 4}"},
        ),
        ({"$ref": "#/$defs/A", "default": 4}, {"$ref": "#/$defs/A"}),
        ({"$ref": "#/$defs/A", "type": "object", "properties": {}}, {"$ref": "#/$defs/A"}),
        (
            {"$ref": "#/definitions/A", "definitions": {"A": {"type": "boolean"}}},
            {"$ref": "#/definitions/A", "definitions": {"A": {"type": "boolean"}}},
        ),
    ],
)
def test_schemas_as_the_api_takes_them(schema: Dict[str, Any], expected: Dict[str, Any]) -> None:
    before = json.dumps(schema)
    assert transform_schema(schema) == expected
    assert json.dumps(schema) == before


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Part(pydantic.BaseModel):
    """A part."""

    size: int


@dataclasses.dataclass
class Piece:
    size: int


class PydanticCar(pydantic.BaseModel):
    body: Part = pydantic.Field(description="The body.")
    paint: Colour = pydantic.Field(description="The paint.")
    spare: Optional[Part] = pydantic.Field(description="The spare.")


class Car(TypedDict):
    body: Annotated[Piece, "The body."]
    paint: Annotated[Colour, "The paint."]
    parts: List[Annotated[Piece, "Another part."]]
    spare: Annotated[Optional[Part], "The spare."]


@pytest.mark.parametrize("type_", [PydanticCar, Car])
def test_descriptions_of_nested_classes(type_: Any) -> None:
    schema = transform_schema(type_)
    properties = schema["properties"]
    for name in ("body", "paint", "spare"):
        assert properties[name]["description"] == f"The {name}."
        assert "$ref" not in properties[name]
    if type_ is Car:
        assert properties["parts"]["items"]["description"] == "Another part."
    assert properties["body"]["anyOf"] == [
        {"$ref": next(f"#/$defs/{n}" for n in schema["$defs"] if n[0] == "P")}
    ]


def test_the_schema_of_a_type() -> None:
    assert transform_schema(Point) == {
        "type": "object",
        "title": "Point",
        "properties": {
            "x": {"type": "integer"},
            "label": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "{default: None}"},
        },
        "required": ["x"],
        "additionalProperties": False,
    }


def test_what_says_nothing_is_named() -> None:
    with pytest.raises(ValueError, match=r"the schema\.a\.anyOf\.1 does not say what it is"):
        transform_schema({"type": "object", "properties": {"a": {"anyOf": [{"type": "null"}, {}]}}})
    with pytest.raises(ValueError, match=r"the schema\.a does not say what it is"):
        transform_schema({"type": "object", "properties": {"a": True}})
