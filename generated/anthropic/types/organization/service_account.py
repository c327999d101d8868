# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["ServiceAccount"]


class ServiceAccount(BaseModel):
    """An identity for programs instead of people. It is added to workspaces like a user."""

    id: str
    """ID of the service account."""

    created_at: datetime
    """When the service account was created, in UTC."""

    name: str
    """Name of the service account."""

    organization_role: Literal["admin", "developer"]
    """Role of the service account in the organization."""

    type: Literal["service_account"]

    updated_at: datetime
    """When the service account was last changed, in UTC."""

    archived_at: Optional[datetime] = None
    """When the service account was archived, in UTC; null while it is in use."""

    archived_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that archived it; null while it is in use, or when that is
    not known.
    """

    created_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that created it; null when that is not known."""

    description: Optional[str] = None
    """What the service account is for; null when that is not given."""

    updated_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that last changed it; null when that is not known."""
