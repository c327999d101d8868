# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsGlobToolConfig", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAlwaysAllowPolicy",
        "beta_types.BetaManagedAgentsAlwaysAskPolicy",
        "beta_types.BetaManagedAgentsAutoPolicy",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsGlobToolConfig(BaseModel):
    """Settings of `glob`, which finds files by the pattern of their name."""

    enabled: bool
    """Whether the agent has this tool."""

    name: Literal["glob"]
    """Which built-in tool the settings are for."""

    permission_policy: PermissionPolicy
    """Whether calls of this tool run at once or wait for approval."""

    type: Literal["glob"]
