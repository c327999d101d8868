# Generated from overrides/anthropic/lib/tools/_async/mcp_tool.py. Do not edit.
"""Turn a tool of an MCP server into a tool of the Messages API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional

from anthropic._concurrency import threads
from anthropic.lib.tools._function_tool import AllowedCaller
from anthropic.lib.tools._mcp_content import tool_result
from anthropic.lib.tools._mcp_resources import mcp_attribute
from anthropic.types import beta as beta_types

from .function_tool import BetaFunctionTool

if TYPE_CHECKING:
    from mcp import ClientSession
    from mcp.types import Tool


def mcp_tool(
    tool: Tool,
    client: ClientSession,
    *,
    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam] = None,
    defer_loading: Optional[bool] = None,
    allowed_callers: Optional[List[AllowedCaller]] = None,
    eager_input_streaming: Optional[bool] = None,
    input_examples: Optional[Iterable[Dict[str, object]]] = None,
    strict: Optional[bool] = None,
) -> BetaFunctionTool[Any]:
    """Return a tool for `tool_runner` that calls a tool of an MCP server through its session.

    Calling it raises:
        ToolError: the server's tool reports an error.
        UnsupportedMCPValueError: it returned something that the Messages API cannot represent.
    """
    listed: Any = tool
    session: Any = client

    def call(**arguments: Any) -> Any:
        return tool_result(threads.run_in_event_loop(session.call_tool, listed.name, arguments))

    return BetaFunctionTool(
        call,
        name=listed.name,
        description=listed.description or "",
        input_schema=mcp_attribute(listed, "input_schema"),
        cache_control=cache_control,
        defer_loading=defer_loading,
        allowed_callers=allowed_callers,
        eager_input_streaming=eager_input_streaming,
        input_examples=input_examples,
        strict=strict,
    )
