# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["ServiceAccountWorkspaceMember"]


class ServiceAccountWorkspaceMember(BaseModel):
    """Membership of a service account in a workspace."""

    service_account_id: str

    type: Literal["service_account_workspace_member"]

    workspace_id: str

    workspace_role: organization_types.WorkspaceRole
    """Role of the service account in the workspace."""

    created_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that added the service account; null when that is not
    known.
    """

    implicit: Optional[bool] = None
    """Whether the membership follows from something else instead of having been made; null when that is not
    given.
    """
