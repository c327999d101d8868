# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaRBACRole"]


class BetaRBACRole(BaseModel):
    """A named set of permissions that groups can be given."""

    id: str
    """ID of the RBAC role."""

    created_at: datetime
    """When the role was created, in UTC."""

    display_name: str
    """Name of the role for people to read."""

    source: beta_organization_types.BetaRBACRoleSource

    type: Literal["rbac_role"]

    updated_at: datetime
    """When the role was last changed, in UTC."""
