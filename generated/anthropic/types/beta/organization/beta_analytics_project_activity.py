# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsProjectActivity"]


class BetaAnalyticsProjectActivity(BaseModel):
    """Activity in a project of Chat."""

    distinct_user_count: int
    """Number of different users who were active in the project."""

    message_count: int
    """Number of messages in the project."""

    project_id: str

    project_name: str

    created_at: Optional[datetime] = None
    """When the project was created, in UTC; null when it is not given."""

    created_by: Optional[beta_organization_types.BetaAnalyticsUser] = None
    """User who created the project; null when it is not given."""

    distinct_conversation_count: Optional[int] = None
    """Number of different conversations in the project; null when it is not given."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    user_id: Optional[str] = None
    """ID of the user; null when the rows are not grouped by it, or it is not known."""
