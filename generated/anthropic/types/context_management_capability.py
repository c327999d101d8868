# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ContextManagementCapability"]


class ContextManagementCapability(BaseModel):
    """Which ways of shortening a long context a model supports."""

    clear_thinking_20251015: Optional[types.CapabilitySupport] = None
    """Whether thinking of earlier turns can be cleared."""

    clear_tool_uses_20250919: Optional[types.CapabilitySupport] = None
    """Whether old tool results can be cleared."""

    compact_20260112: Optional[types.CapabilitySupport] = None
    """Whether earlier turns can be replaced by a summary."""

    supported: bool
    """Whether any of these ways is supported."""
