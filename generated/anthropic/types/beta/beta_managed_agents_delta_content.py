# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsDeltaContent"]


class BetaManagedAgentsDeltaContent(BaseModel):
    """An addition to one block of the content."""

    content: beta_sessions_types.BetaManagedAgentsTextBlock
    """A text block with the text to append to what the block has so far."""

    type: Literal["content_delta"]

    index: Optional[int] = None
    """Position in the `content` of the event; the first is 0. At a new position a block begins, at a known
    one its text goes on.
    """
