# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsCoreCodeMetrics"]


class BetaAnalyticsCoreCodeMetrics(BaseModel):
    """Sessions of Claude Code, and what came of them."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    commit_count: int
    """Number of commits."""

    lines_of_code: beta_organization_types.BetaAnalyticsLinesOfCode

    pull_request_count: int
    """Number of pull requests."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""
