# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["TextBlock"]


class TextBlock(BaseModel):
    """Text that the model wrote."""

    citations: Optional[List[types.TextCitation]] = None
    """Passages that the text is based on. Null when no document or search result had citations switched
    on.
    """

    text: str

    type: Literal["text"]
