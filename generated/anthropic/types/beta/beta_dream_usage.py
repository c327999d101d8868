# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamUsage"]


class BetaDreamUsage(BaseModel):
    """Tokens that a dream has used, summed over all its model calls."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the prompt cache."""

    cache_read_input_tokens: int
    """Input tokens that came from the prompt cache."""

    input_tokens: int
    """Input tokens beside those of the cache."""

    output_tokens: int
    """Tokens that the model wrote."""
