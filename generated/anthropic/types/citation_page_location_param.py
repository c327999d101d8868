# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["CitationPageLocationParam"]


class CitationPageLocationParam(TypedDict, total=False):
    """Cites pages of a PDF."""

    cited_text: Required[str]
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    document_index: Required[int]
    """Which document is cited, counted from 0 over all documents of the request."""

    document_title: Required[Optional[str]]
    """Title of the document, as given in the request."""

    end_page_number: Required[int]
    """Number just after that of the last page."""

    start_page_number: Required[int]
    """Number of the first page, counted from 1."""

    type: Required[Literal["page_location"]]
