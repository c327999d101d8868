# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta.organization import workspaces as beta_organization_workspaces_types

__all__ = ["BetaWorkspaceRateLimitValue", "Source"]

Source: TypeAlias = Annotated[
    Union[
        "beta_organization_workspaces_types.BetaWorkspaceRateLimitWorkspaceSource",
        "beta_organization_workspaces_types.BetaWorkspaceRateLimitOrganizationSource",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether the value was set for the workspace or comes from the organization."""


class BetaWorkspaceRateLimitValue(BaseModel):
    """One rate limit of a workspace."""

    source: Source
    """Whether the value was set for the workspace or comes from the organization."""

    type: str
    """What is counted and over what time, such as requests per minute."""

    value: int
    """Highest amount that is allowed."""

    org_limit: Optional[int] = None
    """Limit of the same type of the whole organization; null when it has none."""
