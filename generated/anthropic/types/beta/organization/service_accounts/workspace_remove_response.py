# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceRemoveResponse"]


class WorkspaceRemoveResponse(BaseModel):
    """Confirmation that a service account no longer belongs to a workspace."""

    service_account_id: str

    type: Literal["service_account_workspace_member_deleted"]

    workspace_id: str
