# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types as _types
from anthropic._core.models import BaseModel

__all__ = ["ThinkingCapability"]


class ThinkingCapability(BaseModel):
    """Whether and how a model can think before it answers."""

    supported: bool
    """Whether the model can think at all."""

    types: _types.ThinkingTypes
    """Which kinds of thinking may be asked for."""
