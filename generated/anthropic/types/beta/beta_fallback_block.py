# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaFallbackBlock"]


class BetaFallbackBlock(BaseModel):
    """Marks the place in an answer where another model took over, because the one before
    refused.

    What follows is written by the model in `to`. Send the block back unchanged and in its
    place, because the thinking blocks on both sides are checked against it. An answer can
    come from a fallback model without such a block, when no other ran before;
    `fallback_message` entries in `usage.iterations` tell for certain. In a stream the block
    has no deltas.
    """

    from_: Annotated[beta_types.BetaFallbackInfo, PropertyInfo(alias="from")]
    """The model that refused. The one that was asked first is named as in the request, others by their
    canonical ID.
    """

    to: beta_types.BetaFallbackInfo
    """The model that took over, by its canonical ID."""

    trigger: beta_types.BetaFallbackRefusalTrigger
    """Why the first of the two models did not go on."""

    type: Literal["fallback"]
