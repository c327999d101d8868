# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsSessionThreadAgent", "Skill", "Tool"]

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


class BetaManagedAgentsSessionThreadAgent(BaseModel):
    """An agent that runs in a thread of a session: a copy of its configuration, taken when the thread was
    opened. The agents that it can delegate work to are not repeated here; see the `agent` of the session.
    """

    id: str
    """The agent that the copy was made of."""

    description: Optional[str] = None
    """What the agent is for. Null when it has no description."""

    execution_identity: beta_types.BetaManagedAgentsExecutionIdentity
    """Identity under which the agent acts."""

    mcp_servers: List[beta_types.BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent is connected to."""

    model: beta_types.BetaManagedAgentsModelConfig
    """Model that the agent runs on, with its settings."""

    name: str

    skills: List[Skill]
    """Skills that the agent can load when a task calls for them."""

    system: Optional[str] = None
    """System prompt of the agent. Null when it has none."""

    tools: List[Tool]
    """Tools that the agent can call: built-in toolsets, those of MCP servers, and custom ones that you
    run.
    """

    type: Literal["agent"]

    version: int
    """Version of the agent that the copy was made of."""
