# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolChangeMCPToolReferenceParam"]


class BetaToolChangeMCPToolReferenceParam(TypedDict, total=False):
    """Names a single tool of an MCP server, whose availability changes."""

    name: Required[str]
    """Name of the tool, as the server calls it."""

    server_name: Required[str]
    """The `name` that the server has in `mcp_servers`."""

    type: Required[Literal["mcp_tool_reference"]]
