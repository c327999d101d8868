"""What is sent for the tools of a request, and what is no tool."""

from __future__ import annotations

import re
from collections import UserDict, deque
from types import MappingProxyType
from typing import Any, Dict, List

import pydantic
import pytest

from anthropic import beta_async_tool, beta_tool
from anthropic._core.request.cached_encoding import CachedEncodingList
from anthropic._core.request.tool_definitions import tool_definitions
from anthropic.lib.tools import BetaAbstractMemoryTool
from anthropic.types import ToolReferenceBlock

DESCRIBED: Dict[str, object] = {"name": "described", "input_schema": {"type": "object"}}


class Knowing:
    def to_dict(self) -> Dict[str, object]:
        return DESCRIBED


class KnowingMapping(Dict[str, object]):
    def to_dict(self) -> Dict[str, object]:
        return DESCRIBED


class KnowingModel(pydantic.BaseModel):
    secret: int = 1

    def to_dict(self) -> Dict[str, object]:
        return DESCRIBED


class KnowingClass:
    @classmethod
    def to_dict(cls) -> Dict[str, object]:
        return DESCRIBED


class Named(pydantic.BaseModel):
    name: str


@pytest.mark.parametrize("tool", [Knowing(), KnowingMapping(), KnowingModel(), KnowingClass, DESCRIBED])
@pytest.mark.parametrize("kind", [list, tuple, iter, deque])
def test_a_tool_knows_its_definition(tool: Any, kind: Any) -> None:
    assert tool_definitions(kind([tool, {"name": "other"}])) == [DESCRIBED, {"name": "other"}]


@pytest.mark.parametrize("described", [MappingProxyType(DESCRIBED), UserDict(DESCRIBED), Named(name="x")])
def test_what_json_can_hold_anyhow_is_left_as_it_is(described: Any) -> None:
    assert tool_definitions([described])[0] is described


@pytest.mark.parametrize("tools", [[], [DESCRIBED], CachedEncodingList([DESCRIBED, DESCRIBED]), None])
def test_a_list_of_dictionaries_is_sent_itself(tools: Any) -> None:
    assert tool_definitions(tools) is tools


def test_a_tool_that_the_api_sent_can_be_sent_back() -> None:
    assert tool_definitions([ToolReferenceBlock(type="tool_reference", tool_name="x")]) == [
        {"type": "tool_reference", "tool_name": "x"}
    ]


def test_the_list_of_the_caller_is_not_changed() -> None:
    tools: List[Any] = [Knowing(), DESCRIBED]
    before = [*tools]
    tool_definitions(tools)
    assert tools == before


def function(city: str) -> str:
    return city


async def async_function(city: str) -> str:
    return city


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (function, "tools[1] is the function function; pass what `beta_tool` makes of it"),
        (async_function, "tools[1] is the function async_function; pass what `beta_async_tool` makes of it"),
        (
            BetaAbstractMemoryTool,
            "tools[1] is the class BetaAbstractMemoryTool; pass an instance, or what `beta_tool` makes of it",
        ),
        (Named, "tools[1] is the class Named; pass an instance, or what `beta_tool` makes of it"),
        *(
            (value, f"tools[1] is of type {name}; pass a dictionary, or what `beta_tool` makes of a function")
            for value, name in [(object(), "object"), (None, "NoneType"), ("weather", "str"), ([], "list")]
        ),
    ],
)
def test_what_is_no_tool_is_named_by_its_index(mistake: Any, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        tool_definitions([DESCRIBED, mistake])


@pytest.mark.parametrize(
    "tools", [beta_tool(function), beta_async_tool(async_function), DESCRIBED, "weather", 1]
)
def test_what_is_no_list_is_refused(tools: Any) -> None:
    with pytest.raises(TypeError, match=f"^`tools` is of type {type(tools).__name__}; pass a list of tools$"):
        tool_definitions(tools)
