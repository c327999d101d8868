# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaThinkingDelta"]


class BetaThinkingDelta(BaseModel):
    """More text for a thinking block."""

    estimated_tokens: Optional[int] = None
    """Rough number of thinking tokens that came since the last estimate, for showing
    progress where the text of the thinking is left out. Add the numbers up over the
    events of the block; they are too coarse for billing.

    Needs the beta `thinking-token-count-2026-05-13`. Null in events that bring no new
    estimate, and wherever the text is shown.
    """

    thinking: str
    """Text to append to the thinking of the block."""

    type: Literal["thinking_delta"]
