# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedRBACGroupMember"]


class BetaDeletedRBACGroupMember(BaseModel):
    """Confirmation that a user was removed from an RBAC group."""

    rbac_group_id: str

    type: Literal["rbac_group_member_deleted"]

    user_id: str
