# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsContextWindow"]

BetaAnalyticsContextWindow: TypeAlias = Literal["0-200k", "200k-1M"]
"""Range of context lengths, in tokens: up to 200k, or from there up to 1M."""
