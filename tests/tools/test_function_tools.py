"""Functions as tools: what the model is told of them, and what they make of what it sends."""

from __future__ import annotations

import collections
import dataclasses
import functools
import re
from collections import defaultdict
from contextlib import asynccontextmanager, contextmanager
from enum import Enum
from ipaddress import IPv4Address
from typing import (
    Any,
    AsyncGenerator,
    Callable,
    Counter,
    DefaultDict,
    Dict,
    Generator,
    List,
    Optional,
    Pattern,
    Union,
)

import annotated_types
import anyio
import attrs
import pytest
from typing_extensions import Annotated, Literal, TypedDict

from anthropic import beta_async_tool, beta_tool
from anthropic.lib.tools import BetaAsyncFunctionTool, BetaFunctionTool, ToolError
from anthropic.lib.tools._beta_functions import ToolInputError, aclose_runnable_tool, close_runnable_tool


class Unit(Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


class Place(TypedDict):
    city: str


@dataclasses.dataclass
class Box:
    width: int
    height: int = 1


@attrs.define
class Tag:
    name: str


def property_of(tool: Any, name: str = "value") -> Dict[str, Any]:
    found: Dict[str, Any] = tool.to_dict()["input_schema"]["properties"][name]
    return found


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
    told: Dict[str, Any] = {**tool.to_dict()}
    assert told.pop("input_schema")["properties"] == {"a": {"title": "A"}}
    assert told == {**keywords, "input_examples": [{"a": 1}]}


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


def test_positional_and_keyword_only_parameters() -> None:
    def join(a: str, b: str = "b", /, *, c: str) -> str:
        return a + b + c

    assert beta_tool(join).call({"a": "x", "c": "z"}) == "xbz"
    assert beta_tool(functools.partial(join, c="z")).call({"a": "x"}) == "xbz"


def test_methods_are_tools() -> None:
    class Shop:
        def __init__(self, name: str) -> None:
            self.name = name

        @beta_tool
        def price(self, item: str) -> str:
            """The price."""
            return f"{self.name} {item}"

        def stock(self, item: str) -> str:
            return f"{item} in {self.name}"

        @beta_tool
        @staticmethod
        def fixed(item: str) -> str:
            return item

        @beta_tool
        @classmethod
        def made(cls, item: str) -> str:
            return f"{cls.__name__} {item}"

        def __call__(self, item: str) -> str:
            return f"called {item}"

    shop = Shop("corner")
    assert property_of(Shop.price, "item")["type"] == "string"
    assert list(shop.price.to_dict()["input_schema"]["properties"]) == ["item"]  # type: ignore[call-overload]
    assert shop.price.call({"item": "tea"}) == "corner tea"
    assert Shop("other").price.call({"item": "tea"}) == "other tea"
    assert beta_tool(shop.stock).call({"item": "tea"}) == "tea in corner"
    assert shop.fixed.call({"item": "tea"}) == "tea"
    assert shop.made.call({"item": "tea"}) == "Shop tea"
    assert beta_tool(shop, name="shop").call({"item": "tea"}) == "called tea"


def test_an_object_without_docstring_is_described_by_its_call() -> None:
    class Shop:
        def __call__(self, item: str) -> str:
            """Sell something.

            Args:
                item: What to sell.
            """
            return item

    tool = beta_tool(Shop(), name="sell")
    assert tool.description == "Sell something."
    assert property_of(tool, "item")["description"] == "What to sell."

    class Described(Shop):
        """A shop."""

    assert beta_tool(Described(), name="sell").description == "A shop."


def test_a_class_whose_instances_can_be_called_is_a_tool() -> None:
    @dataclasses.dataclass
    class GetArea:
        """The area of a rectangle."""

        width: int
        height: Annotated[int, "Upwards."] = 1

        def __call__(self) -> str:
            return str(self.width * self.height)

    tool = beta_tool(GetArea)
    assert tool.name == "GetArea"
    assert tool.description == "The area of a rectangle."
    assert property_of(tool, "height") == {
        "type": "integer",
        "title": "Height",
        "default": 1,
        "description": "Upwards.",
    }
    assert tool.call({"width": 3, "height": 2}) == "6"
    with pytest.raises(TypeError, match="Box is no tool"):
        beta_tool(Box)


def test_async_functions_are_async_tools() -> None:
    @beta_async_tool
    async def double(number: int) -> str:
        """Double it."""
        return str(number * 2)

    assert isinstance(double, BetaAsyncFunctionTool)
    assert double.description == "Double it."
    assert anyio.run(double.call, {"number": 2}) == "4"
    mistaken: Any = beta_tool(double.func)
    assert isinstance(mistaken, BetaFunctionTool)
    with pytest.raises(RuntimeError, match="beta_async_tool"):
        mistaken.call({"number": 2})


def test_names_that_the_api_refuses() -> None:
    with pytest.raises(ValueError, match="pass `name=`"):
        beta_tool(lambda: "")


def test_local_types_are_found() -> None:
    class Local(Enum):
        A = "a"

    @beta_tool
    def pick(choice: Local) -> str:
        return choice.name

    assert pick.call({"choice": "a"}) == "A"


def test_a_context_manager_is_open_until_the_tool_is_closed() -> None:
    events: List[str] = []

    @beta_tool(name="query_rows")
    @contextmanager
    def query() -> Generator[Callable[[str], str], None, None]:
        def run(sql: str) -> str:
            """Run SQL."""
            return f"rows of {sql}"

        events.append("open")
        yield run
        events.append("closed")

    assert events == ["open"]
    assert query.description == "Run SQL."
    with query as same:
        assert same.call({"sql": "select"}) == "rows of select"
    assert events == ["open", "closed"]


def test_an_async_context_manager_is_entered_at_the_first_call() -> None:
    events: List[str] = []
    decorate: Any = beta_async_tool
    schema: Dict[str, object] = {"type": "object", "properties": {"sql": {"type": "string"}}}

    @asynccontextmanager
    async def query() -> AsyncGenerator[Any, None]:
        """Run SQL."""

        async def run(sql: str) -> str:
            return f"rows of {sql}"

        events.append("open")
        yield run
        events.append("closed")

    async def use() -> None:
        tool = decorate(query, input_schema=schema)
        assert (tool.name, tool.description, events) == ("query", "Run SQL.", [])
        assert await tool.call({"sql": "a"}) == "rows of a"
        assert await tool.call({"sql": "b"}) == "rows of b"
        assert events == ["open"]
        await aclose_runnable_tool(tool)

    anyio.run(use)
    assert events == ["open", "closed"]
    with pytest.raises(TypeError, match="input_schema="):
        decorate(query)
    with pytest.raises(TypeError, match="beta_async_tool"):
        beta_tool(query)


def test_closing_a_tool_calls_its_close_and_logs_what_fails(caplog: pytest.LogCaptureFixture) -> None:
    @beta_tool
    def plain() -> str:
        return ""

    def fail() -> None:
        raise OSError("password=hunter2")

    plain.close = fail
    close_runnable_tool(plain)
    assert "Closing the tool plain failed: OSError" in caplog.text
    assert "hunter2" not in caplog.text
