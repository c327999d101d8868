# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["CitationContentBlockLocationParam"]


class CitationContentBlockLocationParam(TypedDict, total=False):
    """Cites blocks of a document that is made of blocks."""

    cited_text: Required[str]
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    document_index: Required[int]
    """Which document is cited, counted from 0 over all documents of the request."""

    document_title: Required[Optional[str]]
    """Title of the document, as given in the request."""

    end_block_index: Required[int]
    """Index just after the last block."""

    start_block_index: Required[int]
    """Index of the first block, counted from 0."""

    type: Required[Literal["content_block_location"]]
