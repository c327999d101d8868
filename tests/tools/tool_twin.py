"""Tools of either flavour from one function, and the tool runner of either client."""

from __future__ import annotations

from typing import Any, Callable, List

from anthropic import beta_async_tool, beta_tool, omit
from anthropic._async.tool_runner import make_tool_runner as _async_runner
from anthropic._sync.tool_runner import make_tool_runner as _sync_runner

from ..client.twin import Calls

QUESTION = [{"role": "user", "content": "Hi"}]


def tool_of(calls: Calls, function: Callable[..., Any], **keywords: Any) -> Any:
    """The function as a tool of the client's flavour; what it gives is awaited in the async one."""
    if not calls.is_async:
        return beta_tool(function, **keywords)
    import functools

    @functools.wraps(function)
    async def awaited(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return beta_async_tool(awaited, **keywords)


def runner_of(calls: Calls, *tools: Any, **params: Any) -> Any:
    """A tool runner for a short question."""
    make: Any = _async_runner if calls.is_async else _sync_runner
    own = {name: params.pop(name, omit) for name in ("stream", "max_iterations", "compaction_control")}
    given = {"model": "claude-opus-4-8", "max_tokens": 100, "messages": QUESTION, **params}
    return make(calls.client, tools=list(tools), params=given, options={}, **own)


def sent(calls: Calls) -> List[Any]:
    """The bodies of the requests."""
    return [request.json for request in calls.fake.requests]


def results_in(body: Any) -> List[Any]:
    """The tool results at the end of a request."""
    return [block for block in body["messages"][-1]["content"] if block["type"] == "tool_result"]
