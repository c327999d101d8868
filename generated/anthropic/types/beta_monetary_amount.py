# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BetaMonetaryAmount"]


class BetaMonetaryAmount(BaseModel):
    """An amount of money."""

    amount: str
    """Whole number of the smallest unit of the currency, as a string of digits: `"2500"` is 25 dollars,
    `"50"` is 50 cents. A string, so that nothing is rounded.
    """

    currency: types.BetaCurrency
    """Currency that `amount` is in."""
