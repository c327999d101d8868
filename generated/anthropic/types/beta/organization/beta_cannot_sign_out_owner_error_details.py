# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCannotSignOutOwnerErrorDetails"]


class BetaCannotSignOutOwnerErrorDetails(BaseModel):
    """The member cannot be signed out because they are an owner of the organization."""

    error_code: Literal["cannot_sign_out_owner"]
