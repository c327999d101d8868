# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import ClassVar, FrozenSet, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["CitationContentBlockLocation"]


class CitationContentBlockLocation(BaseModel):
    """Cites blocks of a document that is made of blocks."""

    __client_only__: ClassVar[FrozenSet[str]] = frozenset({"file_id"})

    cited_text: str
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    document_index: int
    """Which document is cited, counted from 0 over all documents of the request."""

    document_title: Optional[str] = None
    """Title of the document, as given in the request."""

    end_block_index: int
    """Index just after the last block."""

    file_id: Optional[str] = None
    """ID of the uploaded file that the document came from; null otherwise."""

    start_block_index: int
    """Index of the first block, counted from 0."""

    type: Literal["content_block_location"]
