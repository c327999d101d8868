# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCannotSignOutManagedMemberErrorDetails"]


class BetaCannotSignOutManagedMemberErrorDetails(BaseModel):
    """The member cannot be signed out because the account is managed elsewhere."""

    error_code: Literal["cannot_sign_out_managed_member"]
