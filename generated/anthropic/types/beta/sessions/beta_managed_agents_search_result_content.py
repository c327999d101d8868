# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSearchResultContent"]


class BetaManagedAgentsSearchResultContent(BaseModel):
    """A passage of a search result."""

    text: str
    """Text of the passage; not empty."""

    type: Literal["text"]
