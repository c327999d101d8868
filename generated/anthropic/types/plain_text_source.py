# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["PlainTextSource"]


class PlainTextSource(BaseModel):
    """A document of plain text, given in place. Citations refer to characters of it."""

    data: str
    """The text of the document, as it is (not base64)."""

    media_type: Literal["text/plain"]

    type: Literal["text"]
