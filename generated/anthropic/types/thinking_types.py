# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ThinkingTypes"]


class ThinkingTypes(BaseModel):
    """Which kinds of thinking a model supports."""

    adaptive: types.CapabilitySupport
    """Whether the model can decide by itself how much to think."""

    between_tools: types.CapabilitySupport
    """Whether the model can think between calls to tools."""

    disabled: types.CapabilitySupport
    """Whether thinking can be switched off."""

    enabled: types.CapabilitySupport
    """Whether thinking with a fixed budget can be asked for."""
