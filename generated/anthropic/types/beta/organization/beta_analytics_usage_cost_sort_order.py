# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsUsageCostSortOrder"]

BetaAnalyticsUsageCostSortOrder: TypeAlias = Literal["asc", "desc"]
"""Direction of sorting: ascending (`asc`) or descending (`desc`)."""
