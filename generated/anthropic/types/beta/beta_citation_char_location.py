# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import ClassVar, FrozenSet, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCitationCharLocation"]


class BetaCitationCharLocation(BaseModel):
    """Cites characters of a plain text document."""

    __client_only__: ClassVar[FrozenSet[str]] = frozenset({"file_id"})

    cited_text: str
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    document_index: int
    """Which document is cited, counted from 0 over all documents of the request."""

    document_title: Optional[str] = None
    """Title of the document, as given in the request."""

    end_char_index: int
    """Index just after the last character."""

    file_id: Optional[str] = None
    """ID of the uploaded file that the document came from; null otherwise."""

    start_char_index: int
    """Index of the first character, counted from 0."""

    type: Literal["char_location"]
