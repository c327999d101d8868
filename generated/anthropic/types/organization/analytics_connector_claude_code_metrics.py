# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsConnectorClaudeCodeMetrics"]


class AnalyticsConnectorClaudeCodeMetrics(BaseModel):
    """Use of a connector in Claude Code."""

    distinct_session_connector_used_count: Optional[int] = None
    """Number of sessions in which the connector was used; null when it is not given."""
