# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsUserActivity"]


class BetaAnalyticsUserActivity(BaseModel):
    """Activity of a user, or of an RBAC group if the rows are grouped."""

    chat_metrics: beta_organization_types.BetaAnalyticsChatMetrics

    claude_code_metrics: beta_organization_types.BetaAnalyticsClaudeCodeMetrics

    cowork_metrics: beta_organization_types.BetaAnalyticsCoworkMetrics

    design_metrics: beta_organization_types.BetaAnalyticsDesignMetrics

    office_metrics: beta_organization_types.BetaAnalyticsOfficeMetrics

    science_metrics: beta_organization_types.BetaAnalyticsScienceMetrics

    web_search_count: int
    """Number of web searches."""

    chat_cowork_unified_metrics: Optional[beta_organization_types.BetaAnalyticsChatCoworkUnifiedMetrics] = (
        None
    )
    """Figures for unified Chat and Cowork; null when they are not given."""

    claude_tag_metrics: Optional[beta_organization_types.BetaAnalyticsClaudeTagMetrics] = None
    """Figures for Claude Tag; null when they are not given."""

    distinct_user_count: Optional[int] = None
    """Number of different users in the row; null when it is not given."""

    last_activity_date: Optional[str] = None
    """Day on which there was activity last; null when it is not given."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    user: Optional[beta_organization_types.BetaAnalyticsUser] = None
    """User whose activity it is; null when the row is for a group."""
