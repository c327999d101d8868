# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaEffortCapability"]


class BetaEffortCapability(BaseModel):
    """Which levels of effort a model knows."""

    high: beta_types.BetaCapabilitySupport
    """Whether the level `high` is supported."""

    low: beta_types.BetaCapabilitySupport
    """Whether the level `low`, which spends the fewest tokens, is supported."""

    max: beta_types.BetaCapabilitySupport
    """Whether the level `max`, which sets no limit on tokens, is supported."""

    medium: beta_types.BetaCapabilitySupport
    """Whether the level `medium` is supported."""

    supported: bool
    """Whether `effort` may be set at all."""

    xhigh: Optional[beta_types.BetaCapabilitySupport] = None
    """Whether the level `xhigh`, between `high` and `max`, is supported."""
