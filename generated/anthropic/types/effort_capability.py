# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["EffortCapability"]


class EffortCapability(BaseModel):
    """Which levels of effort a model knows."""

    high: types.CapabilitySupport

    low: types.CapabilitySupport

    max: types.CapabilitySupport

    medium: types.CapabilitySupport

    supported: bool
    """Whether `effort` may be set at all."""

    xhigh: Optional[types.CapabilitySupport] = None
    """Whether the level `xhigh`, between `high` and `max`, is supported."""
