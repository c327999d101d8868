# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSpendLimitSeatTierScope"]


class BetaSpendLimitSeatTierScope(BaseModel):
    """The spending of users with a seat of one tier."""

    seat_tier: str
    """Tier of the seats."""

    type: Literal["seat_tier"]
