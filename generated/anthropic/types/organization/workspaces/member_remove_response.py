# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["MemberRemoveResponse"]


class MemberRemoveResponse(BaseModel):
    """Confirmation that a user was removed from a workspace."""

    type: Literal["workspace_member_deleted"]

    user_id: str

    workspace_id: str
