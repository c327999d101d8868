# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsServerToolUse"]


class BetaAnalyticsServerToolUse(BaseModel):
    """How often tools of the service were used."""

    web_search_requests: int
    """Number of web searches."""
