# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaThinkingCapability"]


class BetaThinkingCapability(BaseModel):
    """Whether and how a model can think before it answers."""

    supported: bool
    """Whether the model can think at all."""

    types: beta_types.BetaThinkingTypes
    """Which kinds of thinking may be asked for."""
