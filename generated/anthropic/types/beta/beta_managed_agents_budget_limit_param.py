# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BetaManagedAgentsBudgetLimitParam"]


class BetaManagedAgentsBudgetLimitParam(TypedDict, total=False):
    """Keeps a session from making further requests to models when its cost reaches an amount."""

    max_list_cost: Required[types.BetaMonetaryAmountParam]
    """The cost at which the session makes no more requests to models, counted at list prices."""

    type: Required[Literal["limit"]]
