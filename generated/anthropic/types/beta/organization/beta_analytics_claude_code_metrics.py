# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsClaudeCodeMetrics"]


class BetaAnalyticsClaudeCodeMetrics(BaseModel):
    """Activity in Claude Code."""

    core_metrics: beta_organization_types.BetaAnalyticsCoreCodeMetrics

    tool_actions: beta_organization_types.BetaAnalyticsToolActions
