# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, Iterable, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

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

__all__ = ["AgentCreateParams", "Model", "Multiagent", "Tool"]

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


class AgentCreateParams(TypedDict, total=False):
    model: Required[Model]
    """The model that does the work: its name, or its name together with how it is run."""

    name: Required[str]
    """Name for people to recognize the agent by, of 1 to 256 characters."""

    description: Optional[str]
    """What the agent does, in your own words; at most 2048 characters."""

    execution_identity: Optional[beta_types.BetaManagedAgentsExecutionIdentityParams]
    """Identity under which the agent is to act. Null when none is chosen."""

    mcp_servers: Iterable[beta_types.BetaManagedAgentsURLMCPServerParams]
    """MCP servers to connect to, at most 20, each with a name of its own. Each also needs an `mcp_toolset` in
    `tools`; one without is refused.
    """

    metadata: Dict[str, str]
    """Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512. The service
    gives them no meaning.
    """

    multiagent: Optional[Multiagent]
    """Other agents that this one can hand work to. Without it the agent works alone."""

    skills: Iterable[beta_types.BetaManagedAgentsSkillParams]
    """Skills that the agent can load when a task calls for them."""

    system: Optional[str]
    """System prompt: who the agent is and how it is to work. At most 100,000 characters."""

    tools: Iterable[Tool]
    """Tools that the agent can use: built-in ones, those of its MCP servers, and tools that your own code
    runs. At most 128 in all.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
