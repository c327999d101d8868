# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsClaudeCodeMetrics"]


class AnalyticsClaudeCodeMetrics(BaseModel):
    """Activity in Claude Code."""

    core_metrics: organization_types.AnalyticsCoreCodeMetrics
    """Sessions, and what came of them in code."""

    tool_actions: organization_types.AnalyticsToolActions
    """Proposals by the editing tools, accepted and rejected."""
