# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaMCPToolUseBlockParam"]


class BetaMCPToolUseBlockParam(TypedDict, total=False):
    """A call to a tool of an MCP server from an earlier answer, sent back before its result."""

    id: Required[str]
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Required[Dict[str, object]]
    """Arguments of the call, in the shape that the server declares for the tool."""

    name: Required[str]
    """Name of the tool, as the server calls it."""

    server_name: Required[str]
    """The `name` that the server has in `mcp_servers`."""

    type: Required[Literal["mcp_tool_use"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
