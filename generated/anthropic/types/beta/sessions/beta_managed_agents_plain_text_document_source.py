# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsPlainTextDocumentSource"]


class BetaManagedAgentsPlainTextDocumentSource(BaseModel):
    """A document of plain text, given in place."""

    data: str
    """The text of the document."""

    media_type: Literal["text/plain"]
    """Media type of the document; always `text/plain`."""

    type: Literal["text"]
