# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsServiceTier"]

BetaAnalyticsServiceTier: TypeAlias = Literal[
    "batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"
]
"""Service tier of requests: standard, priority (committed or on demand), flex (with a discount or not), or
batch.
"""
