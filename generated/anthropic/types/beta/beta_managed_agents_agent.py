# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Dict, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsAgent", "Multiagent", "Skill", "Tool"]

Multiagent: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsMultiagent", "beta_types.BetaManagedAgentsMultiagent20261001", None],
    PropertyInfo(discriminator="type"),
]
"""How an agent works together with others."""

Skill: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsAnthropicSkill", "beta_types.BetaManagedAgentsCustomSkill"],
    PropertyInfo(discriminator="type"),
]
"""A skill of an agent, published by Anthropic or made in your workspace."""

Tool: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAgentToolset20260401",
        "beta_types.BetaManagedAgentsMCPToolset",
        "beta_types.BetaManagedAgentsCustomTool",
    ],
    PropertyInfo(discriminator="type"),
]
"""Tools of an agent: the built-in set, the tools of an MCP server, or one tool that your own code runs."""


class BetaManagedAgentsAgent(BaseModel):
    """A version of an agent: the model, instructions, tools and skills that a session runs with.

    The ID stays the same over all versions; each update adds a version.
    """

    id: str
    """ID by which sessions, deployments and other agents refer to the agent, the same in all versions."""

    archived_at: Optional[datetime] = None
    """When the agent was archived; null while it can be used."""

    created_at: datetime
    """When the agent was created."""

    description: Optional[str] = None
    """What the agent does, in your own words. Null if none was given."""

    execution_identity: beta_types.BetaManagedAgentsExecutionIdentity
    """Identity under which the agent acts."""

    mcp_servers: List[beta_types.BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent connects to. Their credentials are not here, but in the vaults of a
    session.
    """

    metadata: Dict[str, str]
    """Your own key-value pairs. The service stores them and gives them no meaning."""

    model: beta_types.BetaManagedAgentsModelConfig
    """The model that does the work, and how it is run."""

    multiagent: Optional[Multiagent] = None
    """Other agents that this one can hand work to. Null if it works alone."""

    name: str
    """Name for people to recognize the agent by."""

    skills: List[Skill]
    """Skills that the agent can load when a task calls for them."""

    system: Optional[str] = None
    """System prompt: who the agent is and how it is to work. Null if it has none."""

    tools: List[Tool]
    """Tools that the agent can use: built-in ones, those of its MCP servers, and tools that your own code
    runs.
    """

    type: Literal["agent"]

    updated_at: datetime
    """When the agent was last changed."""

    version: int
    """Number of this version. It starts at 1 and grows with each update."""
