# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import organization as organization_types
from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = ["Group", "WorkspaceRateLimit"]

Group: TypeAlias = Annotated[
    Union[
        "organization_types.OrganizationRateLimitModelGroup",
        "organization_types.OrganizationRateLimitBatchGroup",
        "organization_types.OrganizationRateLimitTokenCountGroup",
        "organization_types.OrganizationRateLimitFilesGroup",
        "organization_types.OrganizationRateLimitSkillsGroup",
        "organization_types.OrganizationRateLimitWebSearchGroup",
    ],
    PropertyInfo(discriminator="type"),
]
"""What the limits apply to: a group of models, or a part of the API such as batches or files."""


class WorkspaceRateLimit(BaseModel):
    """Rate limits of a workspace for one group of models or one part of the API."""

    group: Group
    """What the limits apply to: a group of models, or a part of the API such as batches or files."""

    limits: List[organization_workspaces_types.WorkspaceRateLimitValue]
    """Limits, one for each thing that is counted."""

    rate_limit_id: str
    """ID of the rate limit, by which it can be changed."""

    type: Literal["workspace_rate_limit"]

    workspace_id: str

    models: Optional[List[str]] = None
    """Models that the limits apply to, counted together; null when the group is not one of models."""
