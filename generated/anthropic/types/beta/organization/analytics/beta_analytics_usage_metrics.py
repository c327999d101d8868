# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsUsageMetrics"]


class BetaAnalyticsUsageMetrics(BaseModel):
    """Tokens, requests and tools that were used."""

    cache_creation: beta_types.BetaCacheCreation
    """Input tokens written to the cache, by lifetime of the entry."""

    cache_read_input_tokens: int

    output_tokens: int
    """Output tokens that were generated."""

    server_tool_use: beta_organization_types.BetaAnalyticsServerToolUse
    """How often tools of the service were used."""

    total_tokens: int
    """All tokens, of input and output together."""

    uncached_input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    requests: Optional[int] = None
    """Number of requests; null when it is not given."""
