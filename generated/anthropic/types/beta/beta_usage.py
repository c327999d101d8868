# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaUsage"]


class BetaUsage(BaseModel):
    """Tokens and server tool calls that a request used.

    The whole input is the sum of `input_tokens`, `cache_creation_input_tokens` and
    `cache_read_input_tokens`.
    """

    cache_creation: Optional[beta_types.BetaCacheCreation] = None
    """Tokens written to the cache, by lifetime of the entry."""

    cache_creation_input_tokens: Optional[int] = None
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: Optional[int] = None
    """Input tokens that were read from the cache."""

    fallback_credit: Optional[beta_types.BetaFallbackCreditUsage] = None
    """What became of the credit token. Null when the request has none."""

    inference_geo: Optional[str] = None
    """Geographic region in which the model ran."""

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    iterations: Optional[beta_types.BetaIterationsUsage] = None
    """What each pass of a model used, in order. Compactions and advisor calls are billed too, but stand here
    only and not in the totals.
    """

    output_tokens: int
    """Tokens that the model wrote, thinking in full included, even where only a summary is shown."""

    output_tokens_details: Optional[beta_types.BetaOutputTokensDetails] = None
    """What the output tokens were spent on. Informative; billing goes by `output_tokens`."""

    server_tool_use: Optional[beta_types.BetaServerToolUsage] = None
    """Calls to server tools that are billed by number."""

    service_tier: Optional[Literal["standard", "priority", "batch"]] = None
    """Capacity that served the request: `priority`, `standard` or `batch`."""

    speed: Optional[Literal["standard", "fast"]] = None
    """Speed at which the model ran. Null where none is reported."""
