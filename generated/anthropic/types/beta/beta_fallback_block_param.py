# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaFallbackBlockParam"]

_BetaFallbackBlockParamReservedKeywords = TypedDict(
    "_BetaFallbackBlockParamReservedKeywords", {"from": "beta_types.BetaFallbackInfoParam"}, total=False
)


class BetaFallbackBlockParam(_BetaFallbackBlockParamReservedKeywords, total=False):
    """Marks where another model took over in an earlier answer; sent back unchanged.

    Keep it where it was: the service needs the boundary to check the thinking blocks before
    and after it. The model does not see it.
    """

    to: Required[beta_types.BetaFallbackInfoParam]
    """The model that took over, by its canonical ID."""

    type: Required[Literal["fallback"]]

    trigger: object
    """The trigger that came with the block. It has no effect; null or any object is taken."""
