# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaTextBlock"]


class BetaTextBlock(BaseModel):
    """Text that the model wrote."""

    citations: Optional[List[beta_types.BetaTextCitation]] = None
    """Passages that the text is based on. Null when no document or search result had citations switched
    on.
    """

    text: str

    type: Literal["text"]
