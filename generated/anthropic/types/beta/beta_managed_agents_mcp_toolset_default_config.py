# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsMCPToolsetDefaultConfig", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAlwaysAllowPolicy",
        "beta_types.BetaManagedAgentsAlwaysAskPolicy",
        "beta_types.BetaManagedAgentsAutoPolicy",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsMCPToolsetDefaultConfig(BaseModel):
    """Settings of the tools of an MCP server that have none of their own."""

    enabled: bool
    """Whether the agent has these tools."""

    permission_policy: PermissionPolicy
    """Whether calls of these tools run at once or wait for approval."""
