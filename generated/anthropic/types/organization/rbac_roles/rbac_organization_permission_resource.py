# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACOrganizationPermissionResource"]


class RBACOrganizationPermissionResource(BaseModel):
    """The permission is for the organization."""

    organization_id: str

    type: Literal["organization"]
