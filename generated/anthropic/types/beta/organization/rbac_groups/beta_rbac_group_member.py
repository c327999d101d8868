# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACGroupMember"]


class BetaRBACGroupMember(BaseModel):
    """A user in an RBAC group."""

    created_at: datetime
    """When the user was added to the group, in UTC."""

    email: str
    """Email address of the user."""

    rbac_group_id: str

    type: Literal["rbac_group_member"]

    user_id: str
