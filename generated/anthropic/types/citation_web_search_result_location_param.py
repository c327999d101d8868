# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["CitationWebSearchResultLocationParam"]


class CitationWebSearchResultLocationParam(TypedDict, total=False):
    """Cites a page that a web search found."""

    cited_text: Required[str]
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    encrypted_index: Required[str]
    """Where in the page the passage stands, in encrypted form; has to be sent back unchanged."""

    title: Required[Optional[str]]
    """Title of the result, where it has one."""

    type: Required[Literal["web_search_result_location"]]

    url: Required[str]
    """Address of the page that is cited."""
