# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsCostOrderBy"]

BetaAnalyticsCostOrderBy: TypeAlias = Literal["amount", "list_amount", "time"]
"""What cost can be sorted by: the amount, the amount at list prices, or the time."""
