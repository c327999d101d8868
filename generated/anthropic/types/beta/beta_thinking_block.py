# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaThinkingBlock"]


class BetaThinkingBlock(BaseModel):
    """What the model thought before it answered."""

    signature: str
    """Proves that the block comes from the model, when it is sent back. Opaque; its length and form may
    change.
    """

    thinking: str
    """The thinking, or its summary; empty when `display` is `omitted`."""

    type: Literal["thinking"]
