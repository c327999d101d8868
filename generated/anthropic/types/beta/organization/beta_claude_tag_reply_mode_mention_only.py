# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagReplyModeMentionOnly"]


class BetaClaudeTagReplyModeMentionOnly(BaseModel):
    """Claude replies only when it is mentioned."""

    type: Literal["mention_only"]
