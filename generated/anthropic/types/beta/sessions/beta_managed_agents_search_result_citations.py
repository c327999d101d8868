# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSearchResultCitations"]


class BetaManagedAgentsSearchResultCitations(BaseModel):
    """Whether a search result may be cited."""

    enabled: bool
    """Whether citations are switched on."""
