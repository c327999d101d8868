# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACRoleNotFoundErrorDetails"]


class RBACRoleNotFoundErrorDetails(BaseModel):
    """The role does not exist, or is not visible to the caller."""

    error_code: Literal["rbac_role_not_found"]
