# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagGuestPolicyChannelOnly"]


class BetaClaudeTagGuestPolicyChannelOnly(BaseModel):
    """Guests may use Claude in the channel only."""

    type: Literal["channel_only"]
