# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagGuestPolicyRestrict"]


class BetaClaudeTagGuestPolicyRestrict(BaseModel):
    """The use of Claude by guests is restricted."""

    type: Literal["restrict"]
