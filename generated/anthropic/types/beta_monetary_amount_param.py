# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BetaMonetaryAmountParam"]


class BetaMonetaryAmountParam(TypedDict, total=False):
    """An amount of money."""

    amount: Required[str]
    """Whole number of the smallest unit of the currency, as a string of digits: `"2500"` is 25 dollars,
    `"50"` is 50 cents. A string, so that nothing is rounded.
    """

    currency: Required[types.BetaCurrency]
    """Currency that `amount` is in."""
