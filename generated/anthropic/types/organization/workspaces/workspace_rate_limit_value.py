# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = ["Source", "WorkspaceRateLimitValue"]

Source: TypeAlias = Annotated[
    Union[
        "organization_workspaces_types.WorkspaceRateLimitWorkspaceSource",
        "organization_workspaces_types.WorkspaceRateLimitOrganizationSource",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether the value was set for the workspace or comes from the organization."""


class WorkspaceRateLimitValue(BaseModel):
    """One rate limit of a workspace."""

    source: Source
    """Whether the value was set for the workspace or comes from the organization."""

    type: str
    """What is counted and over what time, such as requests per minute."""

    value: int
    """Highest amount that is allowed."""

    org_limit: Optional[int] = None
    """Limit of the same type of the whole organization; null when it has none."""
