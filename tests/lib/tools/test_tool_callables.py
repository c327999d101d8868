"""Callables as tools: methods, objects, classes, coroutines, what a context manager gives."""

from __future__ import annotations

import dataclasses
from contextlib import asynccontextmanager, contextmanager
from typing import Any, AsyncGenerator, Callable, Dict, Generator, List

import anyio
import pytest
from typing_extensions import Annotated

from anthropic import beta_async_tool, beta_tool
from anthropic.lib.tools import BetaAsyncFunctionTool, BetaFunctionTool
from anthropic.lib.tools._beta_functions import aclose_runnable_tool, close_runnable_tool

from .annotated_parameters import Box, property_of


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
    decorate: Any = beta_tool  # as a checker would refuse it
    mistaken = decorate(double.func)
    assert isinstance(mistaken, BetaFunctionTool)
    for kind in (RuntimeError, TypeError):
        with pytest.raises(kind, match="beta_async_tool"):
            mistaken.call({"number": 2})


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
    assert (query.name, query.description) == ("query_rows", "Run SQL.")
    with query as same:
        assert same.call({"sql": "select"}) == "rows of select"
    assert events == ["open", "closed"]


def test_a_context_manager_is_named_after_the_function_that_it_yields() -> None:
    @contextmanager
    def connection() -> Generator[Callable[[str], str], None, None]:
        def run(sql: str) -> str:
            return sql

        yield run

    assert beta_tool(connection).name == "run"
    decorate: Any = beta_async_tool
    assert decorate(connection).name == "run"
    for made in (beta_tool, beta_async_tool):
        decorate = made
        with pytest.raises(TypeError, match="without calling it"):
            decorate(connection())


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
