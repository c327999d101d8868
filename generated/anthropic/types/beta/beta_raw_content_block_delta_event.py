# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaRawContentBlockDeltaEvent"]


class BetaRawContentBlockDeltaEvent(BaseModel):
    """Adds to the block that is open."""

    delta: beta_types.BetaRawContentBlockDelta
    """What is to be appended."""

    index: int
    """Position of the block in `content`, counted from 0."""

    type: Literal["content_block_delta"]
