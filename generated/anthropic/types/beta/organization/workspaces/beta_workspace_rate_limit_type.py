# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaWorkspaceRateLimitType"]

BetaWorkspaceRateLimitType: TypeAlias = Literal[
    "fast_itpmca",
    "fast_otpm",
    "input_tokens_per_minute",
    "input_tokens_per_minute_cache_aware",
    "output_tokens_per_minute",
    "requests_per_minute",
    "tokens_per_day",
    "tokens_per_minute",
    "tool_uses_per_second",
]
"""What is counted and over what time. `…_cache_aware` leaves out input tokens read from the cache;
`fast_itpmca` and `fast_otpm` are the cache-aware input tokens and the output tokens per minute in fast
mode.
"""
