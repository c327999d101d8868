# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACOrganizationPermissionResource"]


class BetaRBACOrganizationPermissionResource(BaseModel):
    """The permission is for the organization."""

    organization_id: str

    type: Literal["organization"]
