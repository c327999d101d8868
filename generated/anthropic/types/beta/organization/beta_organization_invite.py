# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaOrganizationInvite"]


class BetaOrganizationInvite(BaseModel):
    """An invite by email to become a member of the organization."""

    id: str
    """ID of the invite."""

    email: str
    """Email address that was invited."""

    expires_at: datetime
    """When the invite expires, in UTC."""

    invited_at: datetime
    """When the invite was made, in UTC."""

    rbac_group_ids: List[str]
    """IDs of the RBAC groups that the user joins on accepting."""

    role: beta_types.BetaOrganizationRole

    status: Literal["accepted", "deleted", "expired", "pending"]
    """Whether the invite is open (`pending`), was accepted, was not accepted in time (`expired`), or was
    deleted.
    """

    type: Literal["invite"]

    accepted_at: Optional[datetime] = None
    """When the invite was accepted, in UTC; null when it has not been."""
