# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["DeletedRBACGroup"]


class DeletedRBACGroup(BaseModel):
    """Confirmation that an RBAC group was deleted."""

    id: str
    """ID of the RBAC group."""

    type: Literal["rbac_group_deleted"]
