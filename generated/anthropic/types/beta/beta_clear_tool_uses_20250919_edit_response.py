# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClearToolUses20250919EditResponse"]


class BetaClearToolUses20250919EditResponse(BaseModel):
    """Says how many results of tools were cleared."""

    cleared_input_tokens: int
    """How many input tokens this saved."""

    cleared_tool_uses: int
    """How many tool calls lost their results."""

    type: Literal["clear_tool_uses_20250919"]
