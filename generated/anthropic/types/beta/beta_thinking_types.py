# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaThinkingTypes"]


class BetaThinkingTypes(BaseModel):
    """Which kinds of thinking a model supports."""

    adaptive: beta_types.BetaCapabilitySupport
    """Whether the model can decide by itself how much to think."""

    between_tools: beta_types.BetaCapabilitySupport
    """Whether the model can think between calls to tools."""

    disabled: beta_types.BetaCapabilitySupport
    """Whether thinking can be switched off."""

    enabled: beta_types.BetaCapabilitySupport
    """Whether thinking with a fixed budget can be asked for."""
