# Generated. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaEffortCapability"]


class BetaEffortCapability(BaseModel):
    """Which levels of effort a model knows."""

    high: beta_types.BetaCapabilitySupport
    """Whether the level `high` is known."""

    low: beta_types.BetaCapabilitySupport
    """Whether the level `low`, which spends the fewest tokens, is known."""

    max: beta_types.BetaCapabilitySupport
    """Whether the level `max`, without restraint in tokens, is known."""

    medium: beta_types.BetaCapabilitySupport
    """Whether the level `medium` is known."""

    supported: bool
    """Whether `effort` may be set at all."""

    xhigh: Optional[beta_types.BetaCapabilitySupport] = None
    """Whether the level `xhigh`, between `high` and `max`, is known."""
