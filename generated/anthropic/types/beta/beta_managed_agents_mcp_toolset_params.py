# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMCPToolsetParams"]


class BetaManagedAgentsMCPToolsetParams(TypedDict, total=False):
    """Gives the agent the tools of an MCP server, which `mcp_servers` of the agent has to declare."""

    mcp_server_name: Required[str]
    """The `name` of the server in `mcp_servers`, of 1 to 255 characters."""

    type: Required[Literal["mcp_toolset"]]

    configs: Iterable[beta_types.BetaManagedAgentsMCPToolConfigParams]
    """Settings of single tools of the server, which win over `default_config`. Tools not listed here follow
    the default.
    """

    default_config: Optional[beta_types.BetaManagedAgentsMCPToolsetDefaultConfigParams]
    """Settings of all tools that `configs` says nothing about. Switch them off here to allow only the tools
    that `configs` switches on.
    """
