# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTextDelta"]


class BetaTextDelta(BaseModel):
    """More text for a text block."""

    text: str
    """Text to append to that of the block."""

    type: Literal["text_delta"]
