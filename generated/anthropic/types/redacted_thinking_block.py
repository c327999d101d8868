# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RedactedThinkingBlock"]


class RedactedThinkingBlock(BaseModel):
    """Thinking that is not shown, in encrypted form. Send it back unchanged to let the model go on from
    it.
    """

    data: str
    """The encrypted thinking; opaque."""

    type: Literal["redacted_thinking"]
