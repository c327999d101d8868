# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsInlineAgent", "Skill", "Tool"]

Skill: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsAnthropicSkill", "beta_types.BetaManagedAgentsCustomSkill"],
    PropertyInfo(discriminator="type"),
]

Tool: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAgentToolset20260401",
        "beta_types.BetaManagedAgentsMCPToolset",
        "beta_types.BetaManagedAgentsCustomTool",
    ],
    PropertyInfo(discriminator="type"),
]


class BetaManagedAgentsInlineAgent(BaseModel):
    """An agent that is defined on the spot, rather than stored beforehand under an ID."""

    execution_identity: beta_types.BetaManagedAgentsExecutionIdentity
    """Identity under which the agent acts."""

    mcp_servers: List[beta_types.BetaManagedAgentsMCPServerURLDefinition]
    """MCP servers that the agent is connected to."""

    model: beta_types.BetaManagedAgentsModelConfig
    """Model that the agent runs on, with its settings."""

    name: str
    """Name that the agent was given when it was defined."""

    skills: List[Skill]
    """Skills that the agent can load when a task calls for them."""

    tools: List[Tool]
    """Tools that the agent can call: built-in toolsets, those of MCP servers, and custom ones that you
    run.
    """

    type: Literal["inline"]

    description: Optional[str] = None
    """What the agent is for. Null when it has no description."""

    system: Optional[str] = None
    """System prompt of the agent. Null when it has none."""
