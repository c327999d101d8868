# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchBlockParam"]


class BetaWebFetchBlockParam(TypedDict, total=False):
    """A web page or PDF that was fetched, sent back unchanged."""

    content: Required[beta_types.BetaRequestDocumentBlockParam]
    """Contents of the page, as a document."""

    type: Required[Literal["web_fetch_result"]]

    url: Required[str]
    """Address that was fetched."""

    retrieved_at: Optional[str]
    """When the contents were read, as an ISO 8601 timestamp; a cached copy keeps the time at which it was
    made.
    """
