# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["WorkspaceMember"]


class WorkspaceMember(BaseModel):
    """Membership of a user in a workspace."""

    type: Literal["workspace_member"]

    user_id: str

    workspace_id: str

    workspace_role: organization_types.WorkspaceRole
    """Role of the user in the workspace."""
