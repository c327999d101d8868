# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsServerToolUsage"]


class BetaManagedAgentsServerToolUsage(BaseModel):
    """How often the tools were used that run on the service, each tool by itself."""

    web_fetch_requests: Optional[int] = None
    """Number of pages fetched from the web."""

    web_search_requests: Optional[int] = None
    """Number of web searches."""
