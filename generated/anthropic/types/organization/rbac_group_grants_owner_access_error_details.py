# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACGroupGrantsOwnerAccessErrorDetails"]


class RBACGroupGrantsOwnerAccessErrorDetails(BaseModel):
    """The group grants the access of an owner, so the operation is refused."""

    error_code: Literal["rbac_group_grants_owner_access"]
