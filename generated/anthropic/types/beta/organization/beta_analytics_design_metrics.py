# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsDesignMetrics"]


class BetaAnalyticsDesignMetrics(BaseModel):
    """Activity in Claude Design."""

    distinct_projects_created_count: int
    """Number of different projects that were created."""

    message_count: int
    """Number of messages."""

    distinct_projects_used_count: Optional[int] = None
    """Number of different projects that were used; null when it is not given."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""
