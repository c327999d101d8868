"""Tools of either kind from one function, the tool runner of either client, and what it sends."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, List

from anthropic import beta_async_tool, beta_tool
from anthropic.testing import tool_use
from tests.calls import Calls

QUESTION = [{"role": "user", "content": "Hi"}]


def weather(city: str) -> str:
    """The weather."""
    return f"{city}: sun"


def ask(city: str, id: str = "t1") -> Dict[str, Any]:
    """Make a block that calls this tool."""
    return tool_use("weather", {"city": city}, id=id)


def tool_of(calls: Calls, function: Callable[..., Any], **keywords: Any) -> Any:
    """Make a tool of a function, sync or async as the client is."""
    return make_tool(calls.is_async, function, **keywords)


def make_tool(is_async: bool, function: Callable[..., Any], **keywords: Any) -> Any:
    """Make a tool of a function."""
    if not is_async:
        return beta_tool(function, **keywords)

    @functools.wraps(function)
    async def awaited(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return beta_async_tool(awaited, **keywords)


def runner_of(calls: Calls, *tools: Any, **params: Any) -> Any:
    """Make a tool runner for a short question."""
    given = {"model": "claude-opus-4-8", "max_tokens": 100, "messages": QUESTION, **params}
    return calls.client.beta.messages.tool_runner(tools=list(tools), **given)


def sent(calls: Calls) -> List[Any]:
    """List the bodies of the requests."""
    return [request.json for request in calls.fake.requests]


def results_in(body: Any) -> List[Any]:
    """List the tool results at the end of a request."""
    return [block for block in body["messages"][-1]["content"] if block["type"] == "tool_result"]
