# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaAnthropicHumanReviewParam"]


class BetaAnthropicHumanReviewParam(TypedDict, total=False):
    """Whether people at Anthropic may review data."""

    type: Required[Literal["disabled", "enabled"]]
    """Whether the review is permitted (`enabled`) or not (`disabled`)."""
