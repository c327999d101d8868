# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaCannotSignOutSelfErrorDetails"]


class BetaCannotSignOutSelfErrorDetails(BaseModel):
    """Callers cannot sign themselves out by this operation."""

    error_code: Literal["cannot_sign_out_self"]
