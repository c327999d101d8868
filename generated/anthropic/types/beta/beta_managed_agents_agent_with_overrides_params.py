# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_managed_agents_agent_toolset20260401_params import BetaManagedAgentsAgentToolset20260401Params
from .beta_managed_agents_custom_tool_params import BetaManagedAgentsCustomToolParams
from .beta_managed_agents_mcp_toolset_params import BetaManagedAgentsMCPToolsetParams
from .beta_managed_agents_model_config_params import BetaManagedAgentsModelConfigParams
from .beta_managed_agents_model_param import BetaManagedAgentsModelParam

__all__ = ["BetaManagedAgentsAgentWithOverridesParams", "Model", "Tool"]

Model: TypeAlias = Union[BetaManagedAgentsModelParam, BetaManagedAgentsModelConfigParams]
"""The model of an agent: its name alone, or its name with settings."""

Tool: TypeAlias = Union[
    BetaManagedAgentsAgentToolset20260401Params,
    BetaManagedAgentsMCPToolsetParams,
    BetaManagedAgentsCustomToolParams,
]
"""Tools to give an agent: the built-in set, the tools of an MCP server, or one tool that your own code
runs.
"""


class BetaManagedAgentsAgentWithOverridesParams(TypedDict, total=False):
    """An agent to run with parts of its configuration replaced, for this session only.

    A field that is given takes the place of the agent's own value as a whole; one that is
    left out keeps it. The agent itself does not change.
    """

    id: Required[str]
    """The agent to start from."""

    type: Required[Literal["agent_with_overrides"]]

    mcp_servers: Iterable[beta_types.BetaManagedAgentsURLMCPServerParams]
    """MCP servers to connect to, instead of those of the agent. An empty list means none."""

    model: Model
    """Model to run on, instead of that of the agent."""

    skills: Iterable[beta_types.BetaManagedAgentsSkillParams]
    """Skills to offer, instead of those of the agent. An empty list means none."""

    system: Optional[str]
    """System prompt to use, instead of that of the agent; at most 100,000 characters. Null removes it."""

    tools: Iterable[Tool]
    """Tools to offer, instead of those of the agent. An empty list means none."""

    version: int
    """Version of the agent to start from. Leave it out for the latest."""
