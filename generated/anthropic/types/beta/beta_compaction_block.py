# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCompactionBlock"]


class BetaCompactionBlock(BaseModel):
    """Summary that stands for everything in the conversation before it.

    Send it back unchanged: earlier messages may then be left out, and are ignored if they are
    not.
    """

    content: Optional[str] = None
    """Text of the summary. Null when summarizing failed; the block then has no effect."""

    encrypted_content: Optional[str] = None
    """Further data of the summary in encrypted form; opaque, to be sent back unchanged."""

    type: Literal["compaction"]
