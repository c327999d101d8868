# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaWorkspaceMember"]


class BetaWorkspaceMember(BaseModel):
    """Membership of a user in a workspace."""

    type: Literal["workspace_member"]

    user_id: str

    workspace_id: str

    workspace_role: beta_organization_types.BetaWorkspaceRole
