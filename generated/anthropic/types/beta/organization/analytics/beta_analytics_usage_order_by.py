# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsUsageOrderBy"]

BetaAnalyticsUsageOrderBy: TypeAlias = Literal[
    "output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"
]
"""What usage can be sorted by: kinds of token, all tokens, requests, or the time."""
