# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["AnalyticsSkillGroupBy"]

AnalyticsSkillGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""What the use of skills can be broken down by: product, RBAC group or user."""
