# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_managed_agents_agent_toolset20260401_params import BetaManagedAgentsAgentToolset20260401Params
from .beta_managed_agents_custom_tool_params import BetaManagedAgentsCustomToolParams
from .beta_managed_agents_mcp_toolset_params import BetaManagedAgentsMCPToolsetParams

__all__ = ["BetaManagedAgentsSessionAgentUpdateParam", "Tool"]

Tool: TypeAlias = Union[
    BetaManagedAgentsAgentToolset20260401Params,
    BetaManagedAgentsMCPToolsetParams,
    BetaManagedAgentsCustomToolParams,
]
"""Tools to give an agent: the built-in set, the tools of an MCP server, or one tool that your own code
runs.
"""


class BetaManagedAgentsSessionAgentUpdateParam(TypedDict, total=False):
    """Changes to the agent of a session, which hold for that session only. Nothing but its tools and MCP
    servers can be changed.
    """

    mcp_servers: Iterable[beta_types.BetaManagedAgentsURLMCPServerParams]
    """MCP servers for the agent to be connected to. The list replaces the present one, and an empty one
    removes all; leave it out to keep what there is.
    """

    tools: Iterable[Tool]
    """Tools for the agent to have. The list replaces the present one, and an empty one removes all; leave it
    out to keep what there is. To add one, send it along with those that the session has.
    """
