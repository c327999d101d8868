# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaThinkingBlockBindingParam"]


class BetaThinkingBlockBindingParam(TypedDict, total=False):
    """How strictly thinking blocks that are sent back are bound to what they were made with."""

    prefix_mismatch_behavior: Optional[beta_types.BetaThinkingPrefixMismatchBehavior]
    """What to do with a thinking block when the conversation before it has changed. Null for the default."""
