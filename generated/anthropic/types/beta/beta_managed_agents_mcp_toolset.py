# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMCPToolset"]


class BetaManagedAgentsMCPToolset(BaseModel):
    """The tools of an MCP server that the agent can use."""

    configs: List[beta_types.BetaManagedAgentsMCPToolConfig]
    """Settings of single tools, which win over `default_config`."""

    default_config: beta_types.BetaManagedAgentsMCPToolsetDefaultConfig
    """Settings of all tools that `configs` says nothing about."""

    mcp_server_name: str
    """The `name` of the server in `mcp_servers`."""

    type: Literal["mcp_toolset"]
