# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSpendLimitUsageTierScope"]


class BetaSpendLimitUsageTierScope(BaseModel):
    """The limit that comes with the usage tier of the organization."""

    type: Literal["usage_tier"]
