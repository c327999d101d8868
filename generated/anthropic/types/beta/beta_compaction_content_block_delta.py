# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCompactionContentBlockDelta"]


class BetaCompactionContentBlockDelta(BaseModel):
    """The summary of a compaction block. It comes whole in one event, not piece by piece."""

    content: Optional[str] = None
    """Text of the summary. Null when summarizing failed."""

    encrypted_content: Optional[str] = None
    """Further data of the summary in encrypted form, to be sent back with the block."""

    type: Literal["compaction_delta"]
