# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMCPToolListingBlock"]


class BetaMCPToolListingBlock(BaseModel):
    """Lists the tools that an MCP server offers."""

    mcp_server_name: str
    """The `name` that the server has in `mcp_servers`."""

    tools: List[beta_types.BetaMCPTool]
    """Tools that the server offers."""

    type: Literal["mcp_tool_listing"]
