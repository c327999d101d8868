# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsSpeed"]

BetaAnalyticsSpeed: TypeAlias = Literal["fast", "standard"]
"""Speed of requests: `standard`, or `fast` for those sent in fast mode."""
