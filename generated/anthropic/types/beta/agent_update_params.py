# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Iterable, List, Optional, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

from .beta_managed_agents_agent_toolset20260401_params import BetaManagedAgentsAgentToolset20260401Params
from .beta_managed_agents_custom_tool_params import BetaManagedAgentsCustomToolParams
from .beta_managed_agents_mcp_toolset_params import BetaManagedAgentsMCPToolsetParams
from .beta_managed_agents_model_config_params import BetaManagedAgentsModelConfigParams
from .beta_managed_agents_model_param import BetaManagedAgentsModelParam
from .beta_managed_agents_multiagent20261001_params import BetaManagedAgentsMultiagent20261001Params
from .beta_managed_agents_multiagent_params import BetaManagedAgentsMultiagentParams

__all__ = ["AgentUpdateParams", "Model", "Multiagent", "Tool"]

Model: TypeAlias = Union[BetaManagedAgentsModelParam, BetaManagedAgentsModelConfigParams]
"""The model of an agent: its name alone, or its name with settings."""

Multiagent: TypeAlias = Union[BetaManagedAgentsMultiagentParams, BetaManagedAgentsMultiagent20261001Params]
"""How an agent is to work together with others."""

Tool: TypeAlias = Union[
    BetaManagedAgentsAgentToolset20260401Params,
    BetaManagedAgentsMCPToolsetParams,
    BetaManagedAgentsCustomToolParams,
]
"""Tools to give an agent: the built-in set, the tools of an MCP server, or one tool that your own code
runs.
"""


class AgentUpdateParams(TypedDict, total=False):
    description: Optional[str]
    """New description, of at most 2048 characters. Null or an empty string removes it."""

    execution_identity: Optional[beta_types.BetaManagedAgentsExecutionIdentityParams]
    """Identity under which the agent is to act. Null when none is chosen."""

    mcp_servers: Optional[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams]]
    """MCP servers to connect to, in place of all earlier ones; at most 20, each with a name of its own. Null
    or an empty list removes them. Each needs an `mcp_toolset` among the tools that the agent then has.
    """

    metadata: Optional[Dict[str, Optional[str]]]
    """Key-value pairs to set. A key with null is removed; keys that are left out stay. There can be 16 pairs
    in all, with keys of up to 64 characters and values of up to 512.
    """

    model: Model
    """Model to use from now on, in place of the earlier choice. Its settings are those given here; only
    `effort` stays as it was where it is left out.
    """

    multiagent: Optional[Multiagent]
    """Agents that this one can hand work to, in place of all earlier ones. With null it works alone."""

    name: str
    """New name, of 1 to 256 characters."""

    skills: Optional[Iterable[beta_types.BetaManagedAgentsSkillParams]]
    """Skills of the agent, in place of all earlier ones. Null or an empty list removes them."""

    system: Optional[str]
    """New system prompt, of at most 100,000 characters. Null or an empty string removes it."""

    tools: Optional[Iterable[Tool]]
    """Tools of the agent, in place of all earlier ones; at most 128 in all. Null or an empty list removes
    them.
    """

    version: int
    """Version that the changes are based on. If somebody has updated the agent since, the request fails
    rather than overwriting their change. Without it, the changes are made in any case.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
