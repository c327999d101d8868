# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["AnalyticsOrder"]

AnalyticsOrder: TypeAlias = Literal["asc", "desc"]
"""Direction of sorting: ascending (`asc`) or descending (`desc`)."""
