# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["SpendLimitPeriod"]

SpendLimitPeriod: TypeAlias = Literal["daily", "monthly", "weekly"]
"""Period over which spending counts towards a limit: a day, a week or a month."""
