# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchBlock"]


class BetaWebFetchBlock(BaseModel):
    """A web page or PDF that was fetched."""

    content: beta_types.BetaDocumentBlock
    """Contents of the page, as a document."""

    retrieved_at: Optional[str] = None
    """When the contents were read, as an ISO 8601 timestamp; a cached copy keeps the time at which it was
    made.
    """

    type: Literal["web_fetch_result"]

    url: str
    """Address that was fetched."""
