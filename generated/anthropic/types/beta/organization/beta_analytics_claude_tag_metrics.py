# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsClaudeTagMetrics"]


class BetaAnalyticsClaudeTagMetrics(BaseModel):
    """Activity with Claude Tag."""

    active_day_count: Optional[int] = None
    """Number of days with activity; null when it is not given."""

    active_message_count: Optional[int] = None
    """Number of active messages; null when it is not given."""
