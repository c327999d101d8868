# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["WebSearchResultBlock"]


class WebSearchResultBlock(BaseModel):
    """A page that a web search found."""

    encrypted_content: str
    """Contents of the page in encrypted form; has to be sent back unchanged for the model to cite from it
    later.
    """

    page_age: Optional[str] = None
    """When the page was last changed, in words or as a date; null when unknown."""

    title: str
    """Title of the page."""

    type: Literal["web_search_result"]

    url: str
    """Address of the page."""
