# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["CitationCharLocationParam"]


class CitationCharLocationParam(TypedDict, total=False):
    """Cites characters of a plain text document."""

    cited_text: Required[str]
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    document_index: Required[int]
    """Which document is cited, counted from 0 over all documents of the request."""

    document_title: Required[Optional[str]]
    """Title of the document, as given in the request."""

    end_char_index: Required[int]
    """Index just after the last character."""

    start_char_index: Required[int]
    """Index of the first character, counted from 0."""

    type: Required[Literal["char_location"]]
