# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaMCPToolListingBlockParam"]


class BetaMCPToolListingBlockParam(TypedDict, total=False):
    """Lists the tools that an MCP server offers, as an earlier answer gave them."""

    mcp_server_name: Required[str]
    """The `name` that the server has in `mcp_servers`."""

    tools: Required[Iterable[beta_types.BetaMCPToolParam]]
    """Tools that the server offers."""

    type: Required[Literal["mcp_tool_listing"]]
