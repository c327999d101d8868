# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["RBACRole"]


class RBACRole(BaseModel):
    """A named set of permissions that groups can be given."""

    id: str
    """ID of the RBAC role."""

    created_at: datetime
    """When the role was created, in UTC."""

    display_name: str
    """Name of the role for people to read."""

    source: organization_types.RBACRoleSource
    """Whether the role comes with the service or was made in the organization."""

    type: Literal["rbac_role"]

    updated_at: datetime
    """When the role was last changed, in UTC."""
