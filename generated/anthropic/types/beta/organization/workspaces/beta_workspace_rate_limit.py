# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import workspaces as beta_organization_workspaces_types

__all__ = ["BetaWorkspaceRateLimit", "Group"]

Group: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaOrganizationRateLimitModelGroup",
        "beta_organization_types.BetaOrganizationRateLimitBatchGroup",
        "beta_organization_types.BetaOrganizationRateLimitTokenCountGroup",
        "beta_organization_types.BetaOrganizationRateLimitFilesGroup",
        "beta_organization_types.BetaOrganizationRateLimitSkillsGroup",
        "beta_organization_types.BetaOrganizationRateLimitWebSearchGroup",
    ],
    PropertyInfo(discriminator="type"),
]
"""What the limits apply to: a group of models, or a part of the API such as batches or files."""


class BetaWorkspaceRateLimit(BaseModel):
    """Rate limits of a workspace for one group of models or one part of the API."""

    group: Group
    """What the limits apply to: a group of models, or a part of the API such as batches or files."""

    limits: List[beta_organization_workspaces_types.BetaWorkspaceRateLimitValue]
    """Limits, one for each thing that is counted."""

    rate_limit_id: str
    """ID of the rate limit, by which it can be changed."""

    type: Literal["workspace_rate_limit"]

    workspace_id: str

    models: Optional[List[str]] = None
    """Models that the limits apply to, counted together; null when the group is not one of models."""
