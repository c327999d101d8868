# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagGuestPolicyAllow"]


class BetaClaudeTagGuestPolicyAllow(BaseModel):
    """Guests may use Claude."""

    type: Literal["allow"]
