# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSearchResultBlock"]


class BetaManagedAgentsSearchResultBlock(BaseModel):
    """A result of a web search."""

    citations: beta_sessions_types.BetaManagedAgentsSearchResultCitations
    """Whether the result may be cited."""

    content: List[beta_sessions_types.BetaManagedAgentsSearchResultContent]
    """Text of the result, in blocks."""

    source: str
    """URL that the result comes from."""

    title: str
    """Title of the result."""

    type: Literal["search_result"]
