# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ServiceAccountRemoveResponse"]


class ServiceAccountRemoveResponse(BaseModel):
    """Confirmation that a service account was removed from a workspace."""

    service_account_id: str

    type: Literal["service_account_workspace_member_deleted"]

    workspace_id: str
