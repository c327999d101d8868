# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RawContentBlockStopEvent"]


class RawContentBlockStopEvent(BaseModel):
    """Closes a block: it is complete."""

    index: int
    """Position of the block in `content`, counted from 0."""

    type: Literal["content_block_stop"]
