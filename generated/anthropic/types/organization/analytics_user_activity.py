# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsUserActivity"]


class AnalyticsUserActivity(BaseModel):
    """Activity of a user, or of an RBAC group if the rows are grouped."""

    chat_metrics: organization_types.AnalyticsChatMetrics
    """Figures for Chat."""

    claude_code_metrics: organization_types.AnalyticsClaudeCodeMetrics
    """Figures for Claude Code."""

    cowork_metrics: organization_types.AnalyticsCoworkMetrics
    """Figures for Cowork."""

    design_metrics: organization_types.AnalyticsDesignMetrics
    """Figures for Claude Design."""

    office_metrics: organization_types.AnalyticsOfficeMetrics
    """Figures for the Office applications."""

    science_metrics: organization_types.AnalyticsScienceMetrics
    """Figures for the Science product."""

    web_search_count: int
    """Number of web searches."""

    chat_cowork_unified_metrics: Optional[organization_types.AnalyticsChatCoworkUnifiedMetrics] = None
    """Figures for unified Chat and Cowork; null when they are not given."""

    claude_tag_metrics: Optional[organization_types.AnalyticsClaudeTagMetrics] = None
    """Figures for Claude Tag; null when they are not given."""

    distinct_user_count: Optional[int] = None
    """Number of different users in the row; null when it is not given."""

    last_activity_date: Optional[str] = None
    """Day on which there was activity last; null when it is not given."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    user: Optional[organization_types.AnalyticsUser] = None
    """User whose activity it is; null when the row is for a group."""
