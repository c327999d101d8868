# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsProjectGroupBy"]

BetaAnalyticsProjectGroupBy: TypeAlias = Literal["rbac_group_id", "user_id"]
"""What the activity in projects can be broken down by: RBAC group or user."""
