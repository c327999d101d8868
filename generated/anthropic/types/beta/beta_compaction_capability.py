# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaCompactionCapability"]


class BetaCompactionCapability(BaseModel):
    """Which ways of compacting a conversation a model supports."""

    summarize: beta_types.BetaCapabilitySupport
    """Whether the conversation can be replaced by a summary."""

    supported: bool
    """Whether any of these ways is supported."""
