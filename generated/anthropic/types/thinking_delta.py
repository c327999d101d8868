# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ThinkingDelta"]


class ThinkingDelta(BaseModel):
    """More text for a thinking block."""

    thinking: str
    """Text to append to the thinking of the block."""

    type: Literal["thinking_delta"]
