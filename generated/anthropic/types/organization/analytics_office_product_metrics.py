# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsOfficeProductMetrics"]


class AnalyticsOfficeProductMetrics(BaseModel):
    """Activity in one Office application."""

    connectors_used_count: int
    """How often connectors were used."""

    message_count: int
    """Number of messages."""

    skills_used_count: int
    """How often skills were used."""

    distinct_connectors_used_count: Optional[int] = None
    """Number of different connectors that were used; null when it is not given."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""

    distinct_skills_used_count: Optional[int] = None
    """Number of different skills that were used; null when it is not given."""
