# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsConnectorActivity"]


class AnalyticsConnectorActivity(BaseModel):
    """Use of a connector."""

    chat_metrics: organization_types.AnalyticsConnectorChatMetrics
    """Figures for Chat."""

    claude_code_metrics: organization_types.AnalyticsConnectorClaudeCodeMetrics
    """Figures for Claude Code."""

    connector_name: str

    cowork_metrics: organization_types.AnalyticsConnectorCoworkMetrics
    """Figures for Cowork."""

    distinct_user_count: int
    """Number of different users who used the connector."""

    office_metrics: organization_types.AnalyticsConnectorOfficeMetrics
    """Figures for the Office applications."""

    chat_cowork_unified_metrics: Optional[organization_types.AnalyticsConnectorChatCoworkUnifiedMetrics] = (
        None
    )
    """Figures for unified Chat and Cowork; null when they are not given."""

    connector_display_name: Optional[str] = None
    """Name of the connector for display; null when it is not given."""

    individual_auth_distinct_user_count: Optional[int] = None
    """Number of different users of the connector with authentication of their own; null when it is not
    given.
    """

    managed_auth_distinct_user_count: Optional[int] = None
    """Number of different users of the connector with managed authentication; null when it is not given."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    read_call_count: Optional[int] = None
    """Number of calls that read; null when it is not given."""

    unclassified_call_count: Optional[int] = None
    """Number of calls not classified as reading or writing; null when it is not given."""

    user_id: Optional[str] = None
    """ID of the user; null when the rows are not grouped by it, or it is not known."""

    write_call_count: Optional[int] = None
    """Number of calls that write; null when it is not given."""
