# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["AnalyticsArtifactGroupBy"]

AnalyticsArtifactGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""What the activity with artifacts can be broken down by: product, RBAC group or user."""
