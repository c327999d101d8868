# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionAgentUpdateParam", "Tool"]

Tool: TypeAlias = Union[
    "beta_types.BetaManagedAgentsAgentToolset20260401Params",
    "beta_types.BetaManagedAgentsMCPToolsetParams",
    "beta_types.BetaManagedAgentsCustomToolParams",
]


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
