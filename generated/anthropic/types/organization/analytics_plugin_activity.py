# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsPluginActivity"]


class AnalyticsPluginActivity(BaseModel):
    """Use of a plugin."""

    claude_code_metrics: organization_types.AnalyticsPluginClaudeCodeMetrics
    """Figures for Claude Code."""

    cowork_metrics: organization_types.AnalyticsPluginCoworkMetrics
    """Figures for Cowork."""

    distinct_user_count: int
    """Number of different users who used the plugin."""

    invocation_count: int
    """How often the plugin was invoked."""

    plugin_name: str

    chat_cowork_unified_metrics: Optional[organization_types.AnalyticsPluginChatCoworkUnifiedMetrics] = None
    """Figures for unified Chat and Cowork; null when they are not given."""

    install_count: Optional[int] = None
    """How often the plugin was installed; null when it is not given."""

    plugin_id: Optional[str] = None
    """ID of the plugin; null when it is not given."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    user_id: Optional[str] = None
    """ID of the user; null when the rows are not grouped by it, or it is not known."""
