# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagReplyModeAutomatic"]


class BetaClaudeTagReplyModeAutomatic(BaseModel):
    """When to reply is decided automatically."""

    type: Literal["automatic"]
