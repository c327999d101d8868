# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnthropicHumanReview"]


class BetaAnthropicHumanReview(BaseModel):
    """Whether people at Anthropic may review data."""

    type: Literal["disabled", "enabled"]
    """Whether the review is permitted (`enabled`) or not (`disabled`)."""
