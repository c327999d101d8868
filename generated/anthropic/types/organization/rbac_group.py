# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["RBACGroup"]


class RBACGroup(BaseModel):
    """A group of users who get the permissions of its roles (role-based access control, RBAC)."""

    id: str
    """ID of the RBAC group."""

    created_at: datetime
    """When the group was created, in UTC."""

    name: str
    """Name of the group."""

    source_type: Literal["direct", "scim"]
    """Whether the group is kept here (`direct`) or by a directory of yours through SCIM (`scim`)."""

    type: Literal["rbac_group"]

    updated_at: datetime
    """When the group was last changed, in UTC."""

    role_ids: Optional[List[str]] = None
    """IDs of the RBAC roles of the group; null when they are not given."""
