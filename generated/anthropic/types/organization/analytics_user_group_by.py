# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["AnalyticsUserGroupBy"]

AnalyticsUserGroupBy: TypeAlias = Literal["rbac_group_id"]
"""What the activity of users can be grouped by: the RBAC group."""
