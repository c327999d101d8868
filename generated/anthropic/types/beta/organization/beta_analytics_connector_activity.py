# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsConnectorActivity"]


class BetaAnalyticsConnectorActivity(BaseModel):
    """Use of a connector."""

    chat_metrics: beta_organization_types.BetaAnalyticsConnectorChatMetrics

    claude_code_metrics: beta_organization_types.BetaAnalyticsConnectorClaudeCodeMetrics

    connector_name: str

    cowork_metrics: beta_organization_types.BetaAnalyticsConnectorCoworkMetrics

    distinct_user_count: int
    """Number of different users who used the connector."""

    office_metrics: beta_organization_types.BetaAnalyticsConnectorOfficeMetrics

    chat_cowork_unified_metrics: Optional[
        beta_organization_types.BetaAnalyticsConnectorChatCoworkUnifiedMetrics
    ] = None
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
