# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["ServerToolUsage"]


class ServerToolUsage(BaseModel):
    """Calls to server tools that are billed by number."""

    web_fetch_requests: int
    """How many pages were fetched."""

    web_search_requests: int
    """How many searches were made."""
