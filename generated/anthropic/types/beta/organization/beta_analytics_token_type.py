# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsTokenType"]

BetaAnalyticsTokenType: TypeAlias = Literal[
    "cache_creation.ephemeral_1h_input_tokens",
    "cache_creation.ephemeral_5m_input_tokens",
    "cache_read_input_tokens",
    "output_tokens",
    "uncached_input_tokens",
]
"""Kind of token: output, input without the cache, input read from the cache, or input written to it for five
minutes or one hour.
"""
