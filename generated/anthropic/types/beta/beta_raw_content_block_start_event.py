# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaRawContentBlockStartEvent", "ContentBlock"]

ContentBlock: TypeAlias = "beta_types.BetaContentBlock"
"""The block as it begins, without its text or input. Results of server tools come complete."""


class BetaRawContentBlockStartEvent(BaseModel):
    """Opens the next block of the content."""

    content_block: ContentBlock
    """The block as it begins, without its text or input. Results of server tools come complete."""

    index: int
    """Position of the block in `content`, counted from 0."""

    type: Literal["content_block_start"]
