# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSpanModelUsage"]


class BetaManagedAgentsSpanModelUsage(BaseModel):
    """Tokens that a single step took."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the prompt cache."""

    cache_read_input_tokens: int
    """Input tokens that were taken from the prompt cache."""

    input_tokens: int
    """Input tokens outside the prompt cache, neither read from it nor written to it."""

    output_tokens: int
    """Tokens that the model generated."""

    speed: Optional[Literal["standard", "fast"]] = None
    """Whether the model ran in its standard or in its fast mode, which is priced differently. Null when it is
    not known.
    """
