# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagReplyModeAlwaysAwake"]


class BetaClaudeTagReplyModeAlwaysAwake(BaseModel):
    """Claude follows the conversation all the time, without being mentioned."""

    type: Literal["always_awake"]
