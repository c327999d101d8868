# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsCoreCodeMetrics"]


class AnalyticsCoreCodeMetrics(BaseModel):
    """Sessions of Claude Code, and what came of them."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    commit_count: int
    """Number of commits."""

    lines_of_code: organization_types.AnalyticsLinesOfCode
    """Lines of code added and removed."""

    pull_request_count: int
    """Number of pull requests."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""
