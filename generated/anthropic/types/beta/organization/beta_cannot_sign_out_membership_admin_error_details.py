# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCannotSignOutMembershipAdminErrorDetails"]


class BetaCannotSignOutMembershipAdminErrorDetails(BaseModel):
    """The member cannot be signed out because they administer memberships."""

    error_code: Literal["cannot_sign_out_membership_admin"]
