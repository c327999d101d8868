# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaCountTokensContextManagementResponse"]


class BetaCountTokensContextManagementResponse(BaseModel):
    """How many tokens a request has before context management, next to the count after it."""

    original_input_tokens: int
    """Input tokens before anything is cleared; `input_tokens` is what remains."""
