"""JSON Schema of model classes, in the shape that pydantic gives it."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo


class Leaf(BaseModel):
    """The end of a branch."""

    kind: Literal["leaf"]


class Branch(BaseModel):
    kind: Literal["branch"]
    parts: List[Annotated[Union[Leaf, "Branch"], PropertyInfo(discriminator="kind")]]
    size: Union[int, Literal["big", "small"], None] = None
    sender: Annotated[str, PropertyInfo(alias="from")] = "me"


def test_a_small_class() -> None:
    assert Leaf.model_json_schema() == {
        "additionalProperties": True,
        "description": "The end of a branch.",
        "properties": {"kind": {"const": "leaf", "title": "Kind", "type": "string"}},
        "required": ["kind"],
        "title": "Leaf",
        "type": "object",
    }


def test_a_class_that_holds_itself() -> None:
    schema = Branch.model_json_schema()
    assert schema["$ref"] == "#/$defs/Branch"
    assert schema["$defs"]["Branch"]["properties"] == {
        "kind": {"const": "branch", "title": "Kind", "type": "string"},
        "parts": {
            "items": {"anyOf": [{"$ref": "#/$defs/Leaf"}, {"$ref": "#/$defs/Branch"}]},
            "title": "Parts",
            "type": "array",
        },
        "size": {
            "anyOf": [{"type": "integer"}, {"enum": ["big", "small"], "type": "string"}, {"type": "null"}],
            "default": None,
            "title": "Size",
        },
        "from": {"default": "me", "title": "From", "type": "string"},
    }


def test_options() -> None:
    assert "sender" in Branch.model_json_schema(by_alias=False)["$defs"]["Branch"]["properties"]
    assert Branch.model_json_schema(ref_template="#/c/{model}")["$ref"] == "#/c/Branch"


def test_every_class_a_message_needs_is_defined() -> None:
    schema = types.Message.model_json_schema()
    assert schema["properties"]["content"]["items"]["anyOf"][0] == {"$ref": "#/$defs/TextBlock"}
    assert {"TextBlock", "ToolUseBlock", "Usage", "CitationCharLocation"} <= set(schema["$defs"])
    assert schema["properties"]["container"] == {
        "anyOf": [{"$ref": "#/$defs/Container"}, {"type": "null"}],
        "default": None,
    }


def test_optional_is_not_required() -> None:
    class Small(BaseModel):
        a: Optional[int] = None

    assert "required" not in Small.model_json_schema()
