# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsWebSearchToolConfig", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAlwaysAllowPolicy",
        "beta_types.BetaManagedAgentsAlwaysAskPolicy",
        "beta_types.BetaManagedAgentsAutoPolicy",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsWebSearchToolConfig(BaseModel):
    """Settings of `web_search`, which searches the web."""

    enabled: bool
    """Whether the agent has this tool."""

    name: Literal["web_search"]
    """Which built-in tool the settings are for."""

    permission_policy: PermissionPolicy
    """Whether calls of this tool run at once or wait for approval."""

    type: Literal["web_search"]

    allowed_domains: Optional[List[str]] = None
    """Return results from these domains and their subdomains only. Not together with `blocked_domains`."""

    blocked_domains: Optional[List[str]] = None
    """Return no results from these domains and their subdomains. Not together with `allowed_domains`."""

    user_location: Optional[beta_types.BetaManagedAgentsUserLocation] = None
    """Roughly where the user is, so that results fit the place."""
