# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACGroupOwnerAccessUnconfirmedErrorDetails"]


class RBACGroupOwnerAccessUnconfirmedErrorDetails(BaseModel):
    """It could not be confirmed whether the group grants the access of an owner."""

    error_code: Literal["rbac_group_owner_access_unconfirmed"]
