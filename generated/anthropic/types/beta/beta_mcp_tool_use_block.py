# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMCPToolUseBlock"]


class BetaMCPToolUseBlock(BaseModel):
    """A call to a tool of an MCP server. The service runs it, and its result follows as a block of its
    own.
    """

    id: str
    """Identifies the call; its result repeats it as `tool_use_id`."""

    input: Dict[str, object]
    """Arguments of the call, in the shape that the server declares for the tool."""

    name: str
    """Name of the tool, as the server calls it."""

    server_name: str
    """The `name` that the server has in `mcp_servers`."""

    type: Literal["mcp_tool_use"]
