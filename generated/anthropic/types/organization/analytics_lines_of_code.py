# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsLinesOfCode"]


class AnalyticsLinesOfCode(BaseModel):
    """Lines of code added and removed."""

    added_count: int
    """Number of lines added."""

    removed_count: int
    """Number of lines removed."""
