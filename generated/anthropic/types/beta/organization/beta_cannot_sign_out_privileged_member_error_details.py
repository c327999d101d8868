# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCannotSignOutPrivilegedMemberErrorDetails"]


class BetaCannotSignOutPrivilegedMemberErrorDetails(BaseModel):
    """The member cannot be signed out because of the privileges they have."""

    error_code: Literal["cannot_sign_out_privileged_member"]
