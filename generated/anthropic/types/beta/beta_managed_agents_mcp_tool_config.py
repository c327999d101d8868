# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMCPToolConfig", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAlwaysAllowPolicy",
        "beta_types.BetaManagedAgentsAlwaysAskPolicy",
        "beta_types.BetaManagedAgentsAutoPolicy",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsMCPToolConfig(BaseModel):
    """Settings of one tool of an MCP server."""

    enabled: bool
    """Whether the agent has this tool."""

    name: str
    """Name of the tool, as the server announces it."""

    permission_policy: PermissionPolicy
    """Whether calls of this tool run at once or wait for approval."""
