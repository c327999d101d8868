# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClearThinking20251015EditResponse"]


class BetaClearThinking20251015EditResponse(BaseModel):
    """Says from how many turns thinking was cleared."""

    cleared_input_tokens: int
    """How many input tokens this saved."""

    cleared_thinking_turns: int
    """How many turns of the assistant lost their thinking."""

    type: Literal["clear_thinking_20251015"]
