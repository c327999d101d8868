# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMessageDeltaUsage"]


class BetaMessageDeltaUsage(BaseModel):
    """Tokens and server tool calls of a request up to now; not to be added up over events."""

    cache_creation_input_tokens: Optional[int] = None
    """Input tokens that were written to the cache so far."""

    cache_read_input_tokens: Optional[int] = None
    """Input tokens that were read from the cache so far."""

    fallback_credit: Optional[beta_types.BetaFallbackCreditUsage] = None
    """What became of the credit token. Null when the request has none."""

    input_tokens: Optional[int] = None
    """Input tokens so far that were neither read from the cache nor written to it. Server tools can add to
    those of the start.
    """

    iterations: Optional[beta_types.BetaIterationsUsage] = None
    """What each pass of a model has used so far, in order."""

    output_tokens: int
    """Tokens that the model has written so far."""

    output_tokens_details: Optional[beta_types.BetaOutputTokensDetails] = None
    """What the output tokens were spent on. Informative; billing goes by `output_tokens`."""

    server_tool_use: Optional[beta_types.BetaServerToolUsage] = None
    """Calls to server tools so far that are billed by number."""
