# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["WebSearchResultBlockParam"]


class WebSearchResultBlockParam(TypedDict, total=False):
    """A page that a web search found, sent back unchanged."""

    encrypted_content: Required[str]
    """Contents of the page in encrypted form; has to be sent back unchanged for the model to cite from it
    later.
    """

    title: Required[str]
    """Title of the page."""

    type: Required[Literal["web_search_result"]]

    url: Required[str]
    """Address of the page."""

    page_age: Optional[str]
    """When the page was last changed, in words or as a date; null when unknown."""
