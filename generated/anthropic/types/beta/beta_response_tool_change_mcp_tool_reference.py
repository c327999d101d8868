# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaResponseToolChangeMCPToolReference"]


class BetaResponseToolChangeMCPToolReference(BaseModel):
    """Names a single tool of an MCP server, whose availability changed."""

    name: str
    """Name of the tool, as the server calls it."""

    server_name: str
    """The `name` that the server has in `mcp_servers`."""

    type: Literal["mcp_tool_reference"]
