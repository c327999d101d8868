# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsToolActionCounts"]


class BetaAnalyticsToolActionCounts(BaseModel):
    """What became of the proposals by a tool."""

    accepted_count: int
    """Number of proposals that were accepted."""

    rejected_count: int
    """Number of proposals that were rejected."""
