"""Functions as tools: the description and the schema that the model gets."""

from __future__ import annotations

from typing import Any, Callable, Dict

import annotated_types
import pytest
from typing_extensions import Annotated

from anthropic import beta_tool
from anthropic.lib.tools._beta_functions import ToolInputError

from .annotated_parameters import Box, Unit, property_of


def test_a_function_is_told_as_it_is_written() -> None:
    @beta_tool
    def weather(city: str, unit: Unit = Unit.CELSIUS, days: int = 1) -> str:
        """Look up the weather.

        For cities only.

        Args:
            city: Name of the city.
            days: How many days
                ahead.

        Returns:
            A sentence.
        """
        return f"{city} {unit} {days}"

    assert weather.to_dict() == {
        "name": "weather",
        "description": "Look up the weather.\n\nFor cities only.",
        "input_schema": {
            "type": "object",
            "additionalProperties": False,
            "required": ["city"],
            "properties": {
                "city": {"type": "string", "title": "City", "description": "Name of the city."},
                "unit": {"$ref": "#/$defs/Unit", "default": "c"},
                "days": {
                    "type": "integer",
                    "title": "Days",
                    "default": 1,
                    "description": "How many days\nahead.",
                },
            },
            "$defs": {"Unit": {"type": "string", "title": "Unit", "enum": ["c", "f"]}},
        },
    }
    assert weather.call({"city": "Rome", "unit": "f"}) == "Rome Unit.FAHRENHEIT 1"
    assert weather("Rome", days=2) == "Rome Unit.CELSIUS 2"


@pytest.mark.parametrize(
    "docstring",
    [
        "Add.\n\nArgs:\n    a: The first.\n    b (int): The second.\n",
        "Add.\n\nParameters\n----------\na : int\n    The first.\nb : int, optional\n    The second.\n",
        "Add.\n\n:param a: The first.\n:param int b: The second.\n:returns: The sum.\n",
        "Add.\n\n@param a: The first.\n@param b: The second.\n",
    ],
    ids=["google", "numpy", "rest", "epydoc"],
)
def test_every_style_of_docstring_describes_parameters(docstring: str) -> None:
    def add(a: int, b: int = 0) -> str:
        return str(a + b)

    add.__doc__ = docstring
    tool = beta_tool(add)
    assert tool.description == "Add."
    assert property_of(tool, "a")["description"] == "The first."
    assert property_of(tool, "b")["description"] == "The second."


def test_without_a_docstring_the_description_is_empty() -> None:
    @beta_tool
    def silent() -> str:
        return ""

    assert silent.to_dict() == {
        "name": "silent",
        "description": "",
        "input_schema": {"type": "object", "additionalProperties": False, "properties": {}},
    }


def test_every_keyword_is_told() -> None:
    keywords: Any = {
        "name": "other",
        "description": "Told.",
        "defer_loading": False,
        "cache_control": {"type": "ephemeral"},
        "allowed_callers": ["direct"],
        "eager_input_streaming": True,
        "input_examples": iter([{"a": 1}]),
        "strict": True,
    }
    tool = beta_tool(**keywords)(lambda a: "")
    reported: Dict[str, Any] = {**tool.to_dict()}
    assert reported.pop("input_schema")["properties"] == {"a": {"title": "A"}}
    assert reported == {**keywords, "input_examples": [{"a": 1}]}


def test_annotated_describes_and_bounds() -> None:
    def roll(value: Any) -> str:
        return str(value)

    roll.__annotations__["value"] = Annotated[int, "How many dice.", annotated_types.Ge(1)]
    tool = beta_tool(roll)
    assert property_of(tool) == {
        "type": "integer",
        "title": "Value",
        "description": "How many dice.",
        "minimum": 1,
    }
    with pytest.raises(ToolInputError, match="value: must be at least 1, not 0"):
        tool.call({"value": 0})


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (complex, r"tool\(\): parameter `value`: JSON has no form for complex"),
        ("Unknown", "parameter `value` cannot be evaluated"),
        (Callable[[], int], "parameter `value`"),
    ],
)
def test_an_unusable_annotation_is_an_error_at_decoration(annotation: Any, message: str) -> None:
    def tool(value: Any) -> str:
        return ""

    tool.__annotations__["value"] = annotation
    tool.__qualname__ = "tool"
    with pytest.raises(TypeError, match=message):
        beta_tool(tool)


def test_parameters_without_names_are_an_error() -> None:
    def tool(*values: int) -> str:
        return ""

    with pytest.raises(TypeError, match=r"parameter `\*values` has no name"):
        beta_tool(tool)


def test_a_given_schema_is_told_as_it_is() -> None:
    schema: Dict[str, object] = {"type": "object", "properties": {"q": {"type": "integer"}}}

    @beta_tool(input_schema=schema)
    def search(**arguments: Any) -> str:
        return repr(arguments)

    assert search.to_dict()["input_schema"] == schema
    assert search.call({"q": 1, "r": 2}) == "{'q': 1, 'r': 2}"
    assert (
        property_of(beta_tool(lambda width: "", name="box", input_schema=Box), "width")["type"] == "integer"
    )


def test_names_that_the_api_refuses() -> None:
    with pytest.raises(ValueError, match="pass `name=`"):
        beta_tool(lambda: "")
