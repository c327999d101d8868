# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamSessionsInput"]


class BetaDreamSessionsInput(BaseModel):
    """Past sessions whose transcripts a dream learns from."""

    session_ids: List[str]
    """IDs of the sessions to read, up to 100."""

    type: Literal["sessions"]
