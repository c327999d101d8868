# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["RawContentBlockDeltaEvent"]


class RawContentBlockDeltaEvent(BaseModel):
    """Adds to the block that is open."""

    delta: types.RawContentBlockDelta
    """What is to be appended."""

    index: int
    """Position of the block in `content`, counted from 0."""

    type: Literal["content_block_delta"]
